import { decodePercent } from '@/utils/text/decode-percent';

import { pageLines } from '../dom/page-lines';
import { spoken } from '../dom/spoken';
import { acceptTitle } from '../fields/accept-title';
import type { Page } from '../page';
import { titlePieces, titleSentence } from './document-title';

/** A title that only the page's own titles give: the first piece that is neither generic nor the site's name. */
export function titleOfTitles(page: Page, titles: readonly string[]): string | null {
  for (const title of titles) {
    const sentence = titleSentence(title).title;
    const pieces = sentence === undefined ? titlePieces(title) : [sentence];
    const [owner = ''] = pieces;
    // What the address names as well is whose page it is: "ACME - Cook - Nights" at jobs.example/acme.
    const isOwned = pieces.length > 1 && title.startsWith(owner) && isHostedName(owner, page);
    const rest = title.slice(owner.length).replace(/^[\s|·•–—:@-]+/, '');
    for (const piece of isOwned ? [rest, ...pieces.slice(1)] : pieces) {
      if (piece !== title && title.endsWith(piece) && isSignature(piece, page)) continue;
      const text = acceptTitle(piece, page);
      if (text !== null) return text;
    }
  }
  return null;
}

/** Whether the page's banner or menu says the same: "Jobs | The Linden Inn" is signed by the inn. */
const isSignature = (piece: string, page: Page): boolean =>
  pageLines(page)
    .slice(0, 15)
    .some(({ zone, text }) => (zone === 'header' || zone === 'nav') && spoken(text) === spoken(piece));

/** Whether the host or the first part of the path is made of these words: `jobs.example/acme-inc` names ACME. */
function isHostedName(piece: string, page: Page): boolean {
  const name = spoken(piece).replaceAll(' ', '');
  if (name.length < 3 || page.url.protocol === 'file:') return false;
  return [...page.url.hostname.split('.').slice(0, -1), ...page.url.pathname.split('/').slice(1, 3)].some(
    (part) => {
      const label = spoken(decodePercent(part)).replaceAll(' ', '');
      return label === name || (name.length >= 5 && label.length < name.length + 9 && label.startsWith(name));
    },
  );
}
