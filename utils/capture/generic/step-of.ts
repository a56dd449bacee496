/** Name and first class of an element; numbers in the class do not count. */
export function stepOf(element: Element): string {
  const mark = (element.getAttribute('class') ?? '').trim().split(/\s+/)[0] ?? '';
  return `${element.localName}.${mark.replace(/\d+/g, '')}`;
}
