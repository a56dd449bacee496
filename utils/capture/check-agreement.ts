import { fold } from '@/utils/text/fold';

import { findCards } from './generic/find-cards';
import { findTitle } from './generic/find-title';
import type { Page } from './page';
import type { PostingFields, Problem } from './page-reading';

type Fields = Partial<PostingFields>;

/** What came of holding the parts of a reading against each other: the fields to keep, or that they are of two ads. */
export type Agreement =
  | { readonly ok: true; readonly fields: Fields; readonly problems: readonly Problem[] }
  | { readonly ok: false };

/**
 * Holds the title read from data behind the page against the title it shows. Data of another ad (split views and in-page navigation leave it
 * behind) shares no word with it: then the title is `doubtful`, and when the text too speaks only of the other one the
 * reading is refused. It is refused too where the text never speaks of its title and opens with the title of another ad on the
 * page: a list whose pane is changing from one ad to the next.
 */
export function checkAgreement(page: Page, fields: Fields): Agreement {
  const { title, description } = fields;
  if (title && description && isOfAnother(page, title.value, description.value)) return { ok: false };
  const shown = findTitle(page);
  const isHidden = title?.source === 'json-ld' || title?.source === 'page-state';
  if (!title || !isHidden || shown === null || shown.trust !== 'high' || shown.line === null)
    return { ok: true, fields, problems: [] };
  const [read, seen] = [wordsOf(title.value), wordsOf(shown.title)];
  if (read.size === 0 || seen.size === 0 || [...read].some((word) => seen.has(word)))
    return { ok: true, fields, problems: [] };
  const text = wordsOf(description?.value.slice(0, 20_000) ?? '');
  const speaksOf = (words: ReadonlySet<string>): boolean => [...words].some((word) => text.has(word));
  if (description !== undefined && speaksOf(seen) !== speaksOf(read)) return { ok: false };
  return {
    ok: true,
    fields: { ...fields, title: { ...title, trust: 'doubtful' } },
    problems: [{ code: 'titles_differ', field: 'title', detail: shown.title }],
  };
}

/** How far into its text an ad has named itself. */
const OPENING = 600;

/** The text says no word of its title, and in its opening the whole title of another ad that the page lists. */
function isOfAnother({ document, url }: Page, title: string, description: string): boolean {
  const own = wordsOf(title);
  const text = wordsOf(description.slice(0, 20_000));
  if (own.size === 0 || [...own].some((word) => text.has(word))) return false;
  const opening = ` ${plain(description.slice(0, OPENING))} `;
  return findCards({ document, url }).cards.some((card) => {
    const other = wordsOf(card.title);
    return (
      other.size > 1 &&
      ![...other].some((word) => own.has(word)) &&
      opening.includes(` ${plain(card.title)} `)
    );
  });
}

const plain = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The words of three letters and more, folded. */
const wordsOf = (text: string): Set<string> => new Set(fold(text).match(/[\p{L}\p{N}]{3,}/gu) ?? []);
