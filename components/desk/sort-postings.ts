import { yearlyRange } from '@/utils/money/yearly';
import type { Pay } from '@/utils/posting/posting';
import type { JudgedPosting } from './judged-posting';
import { VERDICTS, headToward } from './judged-posting';

/** The columns a list of jobs can be sorted by. */
export type SortColumn = 'verdict' | 'title' | 'place' | 'pay' | 'ready' | 'toward' | 'saved';

/** A column and its direction. */
export interface SortOrder {
  readonly column: SortColumn;
  readonly direction: 'ascending' | 'descending';
}

type Key = string | number | null;

const KEYS: Record<SortColumn, (one: JudgedPosting) => Key> = {
  verdict: ({ report }) => VERDICTS.indexOf(report.verdict),
  title: ({ facts }) => facts.title,
  place: ({ facts }) => facts.places[0]?.text ?? null,
  pay: ({ facts }) => facts.pay && payKey(facts.pay),
  ready: ({ report }) => report.ready.score,
  toward: headToward,
  saved: ({ posting }) => posting.savedAt,
};

const texts = new Intl.Collator(undefined, { sensitivity: 'base', numeric: true });

/** Which way a column is sorted when it is chosen first: figures and days from the top, words from A. */
export function firstDirection(column: SortColumn): SortOrder['direction'] {
  return ['pay', 'ready', 'toward', 'saved'].includes(column) ? 'descending' : 'ascending';
}

/** The jobs in order; what is not stated comes last in both directions, ties keep the newest first. */
export function sortPostings(judged: readonly JudgedPosting[], order: SortOrder): readonly JudgedPosting[] {
  const keyOf = KEYS[order.column];
  const sign = order.direction === 'ascending' ? 1 : -1;
  const keyed = judged.map((one) => ({ one, key: keyOf(one) }));
  keyed.sort((a, b) => {
    if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null);
    return sign * compare(a.key, b.key);
  });
  return keyed.map(({ one }) => one);
}

/** Pay by currency, then by the middle of its yearly range: amounts of two currencies are not compared. */
function payKey(pay: Pay): string | null {
  const range = yearlyRange(pay);
  if (range === null) return null;
  const { min, max, currency } = range;
  return `${currency} ${Math.round(((min ?? max ?? 0) + (max ?? min ?? 0)) / 2)}`;
}

function compare(a: string | number, b: string | number): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return texts.compare(String(a), String(b));
}
