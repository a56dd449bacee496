import type { PayFloor } from '@/utils/goals/direction';
import type { MarketTerms } from '@/utils/market/market-terms';
import { fromMinor } from '@/utils/money/minor-units';
import type { Employment, Pay, PayPeriod } from '@/utils/posting/posting';

/** Advertised pay as a full-time year in my currency (F4), in major units. */
export interface YearlyPay {
  /** Null where the ad gives no such bound. */
  readonly low: number | null;
  readonly high: number | null;
  /** The middle; of a single bound, that bound. */
  readonly mid: number;
  /** Only one bound is stated. */
  readonly single: boolean;
  /** Another currency or another period than mine stood in the ad. */
  readonly converted: boolean;
  /** The ad's own words. */
  readonly original: string;
}

/** Why an ad's pay can't be laid beside mine. `rate`: the user has not said what its currency is worth. */
export type Unpriced = 'not-stated' | 'no-currency' | 'no-period' | 'part-time' | 'rate';

type TimesTerms = Pick<MarketTerms, 'hoursPerWeek' | 'weeksPerYear'>;

const DAYS_PER_WEEK = 5;
const MONTHS_PER_YEAR = 12;

/** How often an amount paid once a `period` is paid in my full-time year. */
function timesAYear(period: PayPeriod, { hoursPerWeek, weeksPerYear }: TimesTerms): number {
  const times: Record<PayPeriod, number> = {
    year: 1,
    month: MONTHS_PER_YEAR,
    week: weeksPerYear,
    day: DAYS_PER_WEEK * weeksPerYear,
    hour: hoursPerWeek * weeksPerYear,
  };
  return times[period];
}

/** What one unit of a currency is worth in mine; null where the user has not said. */
function rateOf(currency: string, terms: Pick<MarketTerms, 'currency' | 'rates'>): number | null {
  if (currency === terms.currency) return 1;
  const rate = terms.rates[currency];
  return rate !== undefined && rate > 0 ? rate : null;
}

/**
 * Pay of an ad as a full-time year in my currency (F4), by my own rates, hours and weeks, or the reason why not. A part-time
 * ad counts only by the hour or the day: whether its yearly pay is that of the part or of the whole, nobody can tell.
 */
export function yearlyPay(
  pay: Pay | null,
  employment: Employment | null,
  terms: MarketTerms,
): YearlyPay | Unpriced {
  if (pay === null || (pay.min === null && pay.max === null)) return 'not-stated';
  const { currency, period } = pay;
  if (currency === null) return 'no-currency';
  if (period === null) return 'no-period';
  if (employment === 'part-time' && period !== 'hour' && period !== 'day') return 'part-time';
  const rate = rateOf(currency, terms);
  if (rate === null) return 'rate';
  const inMine = (amount: number | null): number | null =>
    amount === null ? null : fromMinor(amount, currency) * timesAYear(period, terms) * rate;
  const [low, high] = [inMine(pay.min), inMine(pay.max)];
  const mid = low !== null && high !== null ? (low + high) / 2 : (low ?? high ?? 0);
  return {
    low,
    high,
    mid,
    single: low === null || high === null,
    converted: currency !== terms.currency || period !== 'year',
    original: pay.text,
  };
}

/** A floor or target of a goal as a full-time year in my currency; null where its currency has no rate. */
export function wishedPay(wish: PayFloor | null, terms: MarketTerms): number | null {
  const rate = wish === null ? null : rateOf(wish.currency, terms);
  return wish === null || rate === null
    ? null
    : fromMinor(wish.amount, wish.currency) * timesAYear(wish.period, terms) * rate;
}
