import type { GapJob } from './gap-job';

/** Median pay of ads that ask for a skill and of those that don't, minor units a year. */
export interface GapPay {
  readonly with: number;
  readonly without: number;
  readonly difference: number;
  readonly currency: string;
}

/** Fewer priced ads on either side say nothing (F3). */
const LEAST = 6;

const median = (numbers: readonly number[]): number => {
  const sorted = numbers.toSorted((a, b) => a - b);
  const at = Math.floor(sorted.length / 2);
  const upper = sorted[at] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[at - 1] ?? upper) + upper) / 2;
};

/** pay(s) of F3 in the currency most ads are priced in; nothing is converted. `null` with too few priced ads. */
export const payDifference = (jobs: readonly GapJob[], skillId: string): GapPay | null => {
  const currencies = new Map<string, number>();
  for (const { pay } of jobs) if (pay) currencies.set(pay.currency, (currencies.get(pay.currency) ?? 0) + 1);
  const [currency] = [...currencies].toSorted((a, b) => b[1] - a[1])[0] ?? [];
  if (currency === undefined) return null;
  const priced = jobs.flatMap(({ pay, asked }) =>
    pay?.currency === currency ? [{ middle: pay.middle, asks: asked.has(skillId) }] : [],
  );
  const asking = priced.filter(({ asks }) => asks).map(({ middle }) => middle);
  const others = priced.filter(({ asks }) => !asks).map(({ middle }) => middle);
  if (asking.length < LEAST || others.length < LEAST) return null;
  const [withIt, without] = [median(asking), median(others)];
  return { with: withIt, without, difference: withIt - without, currency };
};
