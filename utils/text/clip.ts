/** The first `length` UTF-16 units of a text, never cutting a surrogate pair in two. Bounds the work on page text. */
export function clip(text: string, length: number): string {
  if (text.length <= length) return text;
  const last = text.charCodeAt(length - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? length - 1 : length);
}
