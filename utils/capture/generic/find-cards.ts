import { pageLines } from '../dom/page-lines';
import type { Line } from '../dom/page-lines';
import type { Page } from '../page';
import type { ListCard } from '../page-reading';
import { perPage } from '../per-page';
import { cardBlocksOf, otherBlocksOf } from './card-blocks';
import { cardFacts, cardPieces, picturedFirm } from './card-facts';
import { placeSlot } from './card-slots';
import { cardTitle } from './card-title';
import { linkGroups } from './link-groups';

/** One card of a results page with the lines it takes up. */
export interface FoundCard {
  readonly title: string;
  readonly url: string;
  readonly block: Element;
  readonly lines: readonly Line[];
}

/** The results a page lists. `jobLike`: share of them whose address is that of a job. */
export interface FoundCards {
  readonly cards: readonly FoundCard[];
  readonly jobLike: number;
}

const NONE: FoundCards = { cards: [], jobLike: 0 };

/** The jobs a page lists: the best group of repeated links, one address and one title each, and cards made like theirs. */
export const findCards = perPage((page: Page): FoundCards => {
  const { best, jobLike, others } = linkGroups(page);
  if (best.length === 0) return NONE;
  const blocks = cardBlocksOf(best);
  const makes = new Set(best.map(({ make }) => make));
  const all = [...blocks, ...otherBlocksOf(blocks, others, makes)].sort(
    (a, b) => a.link.line.at - b.link.line.at,
  );
  const lines = pageLines(page);
  const cards = all.flatMap(({ link: { anchor, line, url }, block }) => {
    const own = linesWithin(lines, line.at, block);
    const title = cardTitle(anchor, line, own);
    return title.length < 2 ? [] : [{ title, url: url.href, block, lines: own }];
  });
  return { cards, jobLike };
});

/** The cards with what their lines state; looked at only where the page is a list, for a page beside its ad never shows it. */
export function cardsOf(cards: readonly FoundCard[]): ListCard[] {
  const pieces = cards.map(({ title, lines, block }) => cardPieces(lines, title, block));
  const townAt = placeSlot(pieces);
  return cards.map(({ title, url, lines, block }, at) => ({
    title,
    url,
    ...cardFacts(pieces[at] ?? [], lines, { townAt, url, pictured: picturedFirm(block, title) }),
  }));
}

function linesWithin(lines: readonly Line[], at: number, block: Element): Line[] {
  let from = at;
  while (from > 0 && block.contains(lines[from - 1]?.block ?? null)) from -= 1;
  let to = at + 1;
  while (to < lines.length && block.contains(lines[to]?.block ?? null)) to += 1;
  return lines.slice(from, to);
}

/** Numbers of the lines that belong to cards of a group of three or more; empty when the page lists nothing. */
export const cardBlocks = perPage((page: Page): ReadonlySet<number> => {
  const { cards, jobLike } = findCards(page);
  if (cards.length < 3 || jobLike < 0.5) return new Set();
  const whole = pageLines(page).length;
  // A "card" that takes up most of the page is the ad itself with a link in it.
  return new Set(
    cards
      .filter((card) => card.lines.length < whole * 0.4)
      .flatMap((card) => card.lines.map((line) => line.at)),
  );
});
