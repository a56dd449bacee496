/** Elements whose text is no reading matter. */
export const SILENT = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'iframe',
  'object',
  'canvas',
  'select',
  'textarea',
  'head',
  'datalist',
  'math',
  'audio',
  'video',
  'title',
]);

/** Elements that stand inside a line of text; all others begin a new one. */
export const INLINE = new Set([
  'a',
  'abbr',
  'acronym',
  'b',
  'bdi',
  'bdo',
  'big',
  'cite',
  'code',
  'data',
  'del',
  'dfn',
  'em',
  'font',
  'i',
  'img',
  'ins',
  'kbd',
  'label',
  'mark',
  'nobr',
  'q',
  's',
  'samp',
  'small',
  'span',
  'strike',
  'strong',
  'sub',
  'sup',
  'time',
  'tt',
  'u',
  'var',
  'wbr',
]);

const ICON_HOLDERS = new Set(['i', 'span', 'em', 'mat-icon']);
const ICON_FONT = /(?:^|\s)(?:material-(?:icons|symbols)(?:-[\w-]+)?|mat-icon|notranslate mat-icon)(?:\s|$)/;

/** Whether a font draws the element's word as a picture: `<span class="material-icons">location_on</span>` is a pin. */
export const isDrawnWord = (element: Element): boolean =>
  ICON_HOLDERS.has(element.localName) &&
  (element.localName === 'mat-icon' || ICON_FONT.test(element.getAttribute('class') ?? ''));

/**
 * Whether nobody sees this element as words: the page says that it is hidden, or it is a word that a font draws. Only marks
 * on the element, no computed style.
 */
export function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden') || isDrawnWord(element)) return true;
  const style = element.getAttribute('style');
  return style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style.slice(0, 400));
}
