import { elementText } from '../dom/element-text';

/** Parts of a page where cards belong to people who wrote or commented something. */
const BESIDE =
  '.h-cite, .p-comment, .comment, .comments, .comment-author, .comment-list, .h-entry .p-author, .h-entry .author, .hentry .author, .byline, [itemprop="author"], [itemprop="creator"], [itemprop="review"], [itemtype*="/Review"], [itemtype*="/Comment"], [rel="author"]';

const CARD_LIMIT = 100;

/** Returns the outermost cards of a page that carry a class, without authors and commenters; at most a hundred. */
export function outerCards(document: Document, root: string): Element[] {
  return [...document.querySelectorAll(`.${root}`)]
    .filter((card) => !card.parentElement?.closest('[class*="h-"].h-card, .vcard') && !isBeside(card))
    .slice(0, CARD_LIMIT);
}

/** Returns whether an element belongs to an author, a commenter or a reviewer rather than to the page. */
export function isBeside(element: Element): boolean {
  return element.closest(BESIDE) !== null;
}

/** Returns the text of the first property with one of the class names inside a card, as microformats read it. */
export function cardText(card: Element, classes: readonly string[]): string | null {
  for (const name of classes) {
    const element = property(card, name);
    if (element === null) continue;
    const text =
      element.getAttribute('title') && element.localName === 'abbr'
        ? element.getAttribute('title')
        : valueOf(element);
    if (text?.trim()) return text.trim();
  }
  return null;
}

/** Returns the link of the first property with one of the class names: `href` where there is one, else its text. */
export function cardLink(card: Element, classes: readonly string[]): string | null {
  for (const name of classes) {
    const element = property(card, name);
    const link = element?.getAttribute('href') ?? element?.querySelector('a[href]')?.getAttribute('href');
    if (link) return link;
    if (element !== null) return elementText(element, 300) || null;
  }
  return null;
}

function property(card: Element, name: string): Element | null {
  if (card.classList.contains(name)) return card;
  return (
    [...card.querySelectorAll(`.${name}`)].find(
      (element) => element.parentElement?.closest('.h-card, .vcard') === card,
    ) ?? null
  );
}

function valueOf(element: Element): string | null {
  if (element.localName === 'img') return element.getAttribute('alt');
  const values = element.querySelectorAll('.value');
  return values.length > 0
    ? [...values].map((value) => elementText(value, 300)).join('')
    : elementText(element, 300);
}
