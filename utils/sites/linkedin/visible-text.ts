import { elementText } from '@/utils/capture/dom/element-text';

/**
 * Returns the text of an element as it is seen: where the site writes it twice, once for the eye (`aria-hidden`) and once
 * for screen readers (`visually-hidden`), the copy for the eye counts. Null when there is no text or it is masked by `*`.
 */
export function visibleText(element: Element | null, limit = 400): string | null {
  if (element === null) return null;
  const forTheEye = element.querySelector('[aria-hidden="true"]');
  const twice = element.querySelector('.visually-hidden') !== null && forTheEye !== null;
  const text = elementText(twice ? forTheEye : element, limit);
  return text === '' || /^[*\s]+$/.test(text) ? null : text;
}

/** Returns the first text of an element that stands in a leaf of its own: what follows in the same block is something else. */
export function firstLeaf(element: Element | null): string | null {
  if (element === null) return null;
  const own = [...element.childNodes].find(
    (node) => node.nodeType === 3 && (node.textContent ?? '').trim() !== '',
  );
  if (own !== undefined) return (own.textContent ?? '').replace(/\s+/g, ' ').trim();
  for (const child of element.children) {
    const found = firstLeaf(child);
    if (found !== null) return found;
  }
  return null;
}
