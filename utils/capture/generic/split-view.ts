import { pageLines } from '../dom/page-lines';
import { spoken } from '../dom/spoken';
import type { Line } from '../dom/page-lines';
import type { Page } from '../page';
import type { ListCard } from '../page-reading';
import { perPage } from '../per-page';
import { findBody } from './find-body';
import { cardsOf, findCards } from './find-cards';
import type { FoundCard } from './find-cards';

/** The part of a results page that shows one of its ads, as a page of its own, the ad's number, and its card in the list. */
export interface SplitView {
  readonly pane: Page;
  readonly id: string;
  readonly card: ListCard;
}

const SHORTEST_TEXT = 500;
const REACH = 80;

/**
 * The ad in front on a page that lists others beside it: a pane apart from the cards holds prose under the title of one of
 * them, and the address, or the mark on a card that is not the first, says that this one was chosen. `null` for a plain list and for a plain ad.
 */
export const splitView = perPage((page: Page): SplitView | null => {
  if (page.root) return null;
  const { cards, jobLike } = findCards(page);
  const body = cards.length >= 3 && jobLike >= 0.5 ? findBody(page) : null;
  const first = body?.lines[0];
  if (!body || !first || body.prose < SHORTEST_TEXT) return null;
  const listed = new Set(cards.flatMap((card) => card.lines));
  const marked = cards.filter((card) => isMarkedChosen(card));
  // Pages open their first result by themselves: only another one was chosen by somebody.
  const picked = marked.length === 1 && marked[0] !== cards[0] ? marked[0] : undefined;
  const lines = pageLines(page);
  for (let at = first.at + 2; at >= Math.max(0, first.at - REACH); at -= 1) {
    const line = lines[at];
    if (!line || listed.has(line) || line.text.length > 200) continue;
    const chosen = cards.filter(({ title }) => spoken(title) === spoken(line.text));
    const front =
      chosen.find(({ url }) => askedId(page.url, new URL(url)) !== null) ??
      chosen.find((card) => card === picked);
    const id = front && (askedId(page.url, new URL(front.url)) ?? idIn(new URL(front.url)));
    // Without a number of its own it could not be told from the next one opened at this address.
    if (!front || !id) continue;
    const root = paneOf(line, body.lines, cards);
    const card = cardsOf(cards)[cards.indexOf(front)];
    return root === null || card === undefined
      ? null
      : { pane: { document: page.document, url: page.url, root }, id, card };
  }
  return null;
});

/** The ad's number when the page's query or fragment names the same one as the card's address does. */
function askedId(page: URL, card: URL): string | null {
  const values = [
    ...page.searchParams.values(),
    ...new URLSearchParams(page.hash.replace(/^#[^?]*\??/, '')).values(),
  ];
  const told = new Set(
    [...card.pathname.split(/[/._]|(?<=\D)-(?=\d)/), ...card.searchParams.values()].filter(
      (part) => part.length >= 5,
    ),
  );
  return values.find((value) => value.length >= 5 && /\d/.test(value) && told.has(value)) ?? null;
}

/** The number in a card's own address: a value of its query, else the last number of its path. */
function idIn(card: URL): string | null {
  const asked = [...card.searchParams.values()].find((value) => /^(?=.*\d)[\w-]{5,40}$/.test(value));
  return asked ?? card.pathname.match(/[0-9a-f]{8}-[0-9a-f-]{27}|\d{5,}/gi)?.at(-1) ?? null;
}

const CHOSEN = /(?:^|[\s_-])(?:is-?)?(?:selected|active|current|highlighted)(?:$|[\s_-])/i;

/** The card, or an element up to three around it, is marked as the one that is open. */
function isMarkedChosen({ block }: FoundCard): boolean {
  for (let at: Element | null = block, up = 0; at !== null && up < 3; at = at.parentElement, up += 1) {
    const states = ['aria-selected', 'aria-current', 'data-selected', 'data-active'].map((name) =>
      at?.getAttribute(name),
    );
    if (states.some((state) => state !== null && state !== undefined && state !== 'false')) return true;
    if (CHOSEN.test((at.getAttribute('class') ?? '').slice(0, 300))) return true;
  }
  return false;
}

/** The largest element around title and text that holds no card. */
function paneOf(title: Line, text: readonly Line[], cards: readonly FoundCard[]): Element | null {
  let pane: Element | null = title.block;
  const last = text.at(-1)?.block ?? title.block;
  while (pane !== null && !(text[0] && pane.contains(text[0].block) && pane.contains(last)))
    pane = pane.parentElement;
  if (pane === null || holdsCard(pane, cards)) return null;
  for (
    let up: Element | null = pane.parentElement;
    up !== null && up.localName !== 'body';
    up = up.parentElement
  ) {
    if (holdsCard(up, cards)) break;
    pane = up;
  }
  return pane;
}

const holdsCard = (element: Element, cards: readonly FoundCard[]): boolean =>
  cards.some(({ block }) => element.contains(block));
