import { medianOrder } from '@/utils/market/median-interval';
import { quantile } from '@/utils/market/quantile';
import { wilson } from '@/utils/market/wilson';
import type { Share } from '@/utils/market/wilson';
import type { YearlyPay } from '@/utils/market/yearly-pay';

/** Below this many priced ads nothing but the list is shown. */
export const LEAST_PRICED = 6;
/** From this many on quartiles are shown too. */
const LEAST_FOR_QUARTILES = 20;

/** The middle of advertised pay with the interval that holds it. Major units a year; `coverage` 0..1. */
export interface PayMiddle {
  readonly median: number;
  readonly from: number;
  readonly to: number;
  readonly coverage: number;
}

/** Where an amount stands among advertised pay (F4). */
export interface PayPlace {
  /** 0..100, ads in the middle of which it lies counted half. */
  readonly percentile: number;
  /** Ads whose best pay is below the amount, and ads whose worst pay is above it; only of those that state that bound. */
  readonly bestBelow: Share | null;
  readonly worstAbove: Share | null;
}

export interface PaySummary {
  readonly n: number;
  /** How many more priced ads are needed before a middle is shown; 0 when there are enough. */
  readonly needed: number;
  readonly middle: PayMiddle | null;
  readonly quartiles: { readonly lower: number; readonly upper: number } | null;
}

type Bounds = Pick<YearlyPay, 'low' | 'high' | 'mid'>;

/** The middle of advertised pay (F4): nothing below 6 priced ads, quartiles from 20. */
export function summarisePay(ads: readonly Bounds[]): PaySummary {
  const n = ads.length;
  const mids = ads.map(({ mid }) => mid).sort((one, other) => one - other);
  const order = n < LEAST_PRICED ? null : medianOrder(n);
  const median = quantile(mids, 0.5);
  const from = order === null ? undefined : mids[order.k - 1];
  const to = order === null ? undefined : mids[n - order.k];
  const known = order !== null && median !== null && from !== undefined && to !== undefined;
  const [lower, upper] = [quantile(mids, 0.25), quantile(mids, 0.75)];
  return {
    n,
    needed: Math.max(0, LEAST_PRICED - n),
    middle: known ? { median, from, to, coverage: order.coverage } : null,
    quartiles: n >= LEAST_FOR_QUARTILES && lower !== null && upper !== null ? { lower, upper } : null,
  };
}

/** Where a full-time year's pay stands among advertised pay (F4); null below 6 priced ads. */
export function payPlace(ads: readonly Bounds[], mine: number): PayPlace | null {
  const n = ads.length;
  if (n < LEAST_PRICED) return null;
  const below = ads.filter(({ mid }) => mid < mine).length;
  const same = ads.filter(({ mid }) => mid === mine).length;
  const highs = ads.flatMap(({ high }) => (high === null ? [] : [high]));
  const lows = ads.flatMap(({ low }) => (low === null ? [] : [low]));
  return {
    percentile: (100 * (below + same / 2)) / n,
    bestBelow: wilson(highs.filter((high) => high < mine).length, highs.length),
    worstAbove: wilson(lows.filter((low) => low > mine).length, lows.length),
  };
}
