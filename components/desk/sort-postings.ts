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
  saved: ({ posting }) => Date.parse(posting.savedAt),
};

const texts = new Intl.Collator(undefined, { sensitivity: 'base', numeric: true });

/** Which way a column is sorted when it is chosen first: figures and days from the top, words from A. */
export function firstDirection(column: SortColumn): SortOrder['direction'] {
  return ['pay', 'ready', 'toward', 'saved'].includes(column) ? 'descending' : 'ascending';
}

/** The jobs in order; what is not stated comes last in both directions, ties keep the newest first. */
export function sortPostings(judged: readonly JudgedPosting[], order: SortOrder): readonly JudgedPosting[] {
  const ranks = ranksOf(judged, order.column);
  const sign = order.direction === 'ascending' ? 1 : -1;
  const places = Uint32Array.from(judged.keys());
  places.sort((a, b) => {
    const [one, other] = [ranks[a] ?? NaN, ranks[b] ?? NaN];
    if (one === other) return a - b;
    if (Number.isNaN(one) || Number.isNaN(other))
      return Number(Number.isNaN(one)) - Number(Number.isNaN(other)) || a - b;
    return sign * (one - other);
  });
  return Array.from(places, (place) => judged[place]).filter((one) => one !== undefined);
}

const known = new WeakMap<readonly JudgedPosting[], Map<SortColumn, Float64Array>>();

/** A number for each job by which a column sorts, NaN where nothing is stated; kept for the other direction. */
function ranksOf(judged: readonly JudgedPosting[], column: SortColumn): Float64Array {
  const columns = known.get(judged) ?? new Map<SortColumn, Float64Array>();
  known.set(judged, columns);
  const before = columns.get(column);
  if (before !== undefined) return before;
  const keys = judged.map(KEYS[column]);
  const rankOf = textRanks(keys);
  const ranks = Float64Array.from(keys, (key) =>
    key === null ? NaN : typeof key === 'number' ? key : (rankOf.get(key) ?? NaN),
  );
  columns.set(column, ranks);
  return ranks;
}

/** The place of each text in the alphabet. Comparing words is dear, and thousands of jobs share a few places and titles. */
function textRanks(keys: readonly Key[]): ReadonlyMap<string, number> {
  const distinct = [...new Set(keys)].filter((key) => typeof key === 'string').sort(texts.compare);
  const ranks = new Map<string, number>();
  let rank = 0;
  distinct.forEach((text, at) => {
    const before = distinct[at - 1];
    if (before !== undefined && texts.compare(before, text) !== 0) rank += 1;
    ranks.set(text, rank);
  });
  return ranks;
}

/** Pay by currency, then by the middle of its yearly range: amounts of two currencies are not compared. */
function payKey(pay: Pay): string | null {
  const range = yearlyRange(pay);
  if (range === null) return null;
  const { min, max, currency } = range;
  return `${currency} ${Math.round(((min ?? max ?? 0) + (max ?? min ?? 0)) / 2)}`;
}
