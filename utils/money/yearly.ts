import type { Pay, PayPeriod } from '@/utils/posting/posting';

/** Full-time hours of a week: the basis on which hourly pay is made yearly (F4). */
const HOURS_PER_WEEK = 40;
/** Paid weeks of a year. */
const WEEKS_PER_YEAR = 52;
/** Paid days of a year: five a week. */
const DAYS_PER_YEAR = 260;
/** Months of a year. A 13th salary is part of the text and not of the figure. */
const MONTHS_PER_YEAR = 12;

const TIMES_A_YEAR: Readonly<Record<PayPeriod, number>> = {
  year: 1,
  month: MONTHS_PER_YEAR,
  week: WEEKS_PER_YEAR,
  day: DAYS_PER_YEAR,
  hour: HOURS_PER_WEEK * WEEKS_PER_YEAR,
};

/** One amount in minor units, paid once per `period`, as minor units a full-time year. */
export function yearlyAmount(amount: number, period: PayPeriod): number {
  return amount * TIMES_A_YEAR[period];
}

/**
 * Pay as a range of minor units a full-time year, in the pay's own currency, to hold against a floor in that currency:
 * hourly x 40 x 52, daily x 260, weekly x 52, monthly x 12. An open end stays `null`. `null` when the currency or the
 * period is not known or no amount is: nothing is converted and nothing guessed.
 */
export function yearlyRange(
  pay: Pay,
): { readonly min: number | null; readonly max: number | null; readonly currency: string } | null {
  const { min, max, currency, period } = pay;
  if (currency === null || period === null || (min === null && max === null)) return null;
  return {
    min: min === null ? null : yearlyAmount(min, period),
    max: max === null ? null : yearlyAmount(max, period),
    currency,
  };
}
