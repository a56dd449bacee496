import type { PayPeriod, Posting } from '@/utils/posting/posting';
import { currentFacts } from '@/utils/posting/current-facts';
import { fold } from '@/utils/text/fold';

/** What the saved jobs suggest for a goal, most frequent first. */
export interface KnownWishes {
  readonly titles: readonly string[];
  readonly places: readonly string[];
  /** How the jobs state their pay most often; null where none does. */
  readonly pay: { readonly currency: string; readonly period: PayPeriod } | null;
}

/** So many of a kind are offered. */
const MOST = 40;

/** What saved jobs say most often, those left out that the user turned down. */
export function knownWishes(postings: readonly Posting[]): KnownWishes {
  const facts = postings.filter(({ notes }) => notes.verdict !== 'no').map(currentFacts);
  const pays = facts.flatMap(({ pay }) =>
    pay === null || pay.currency === null || pay.period === null
      ? []
      : { currency: pay.currency, period: pay.period },
  );
  const [usual] = byCount(pays.map(payKey));
  return {
    titles: byCount(facts.flatMap(({ title }) => title ?? [])),
    places: byCount(facts.flatMap(({ places }) => places.map(({ city, text }) => city ?? text))),
    pay: pays.find((pay) => payKey(pay) === usual) ?? null,
  };
}

const payKey = ({ currency, period }: NonNullable<KnownWishes['pay']>): string => `${currency} ${period}`;

/** Each text once, in the writing met first, the most frequent first; ties in order of appearance. */
function byCount(texts: readonly string[]): readonly string[] {
  const counted = new Map<string, { readonly text: string; readonly count: number }>();
  for (const text of texts) {
    const key = fold(text);
    const known = counted.get(key);
    counted.set(key, { text: known?.text ?? text, count: (known?.count ?? 0) + 1 });
  }
  return [...counted.values()]
    .toSorted((a, b) => b.count - a.count)
    .slice(0, MOST)
    .map(({ text }) => text);
}
