import { fromMinor, minorDigits } from '@/utils/money/minor-units';
import type { Pay, PayPeriod } from '@/utils/posting/posting';

/**
 * Pay for reading, in the reader's own notation and the ad's own currency: `A$150–165k / year`, `50.000–60.000 € / Jahr`,
 * `≤ £60k / year`, `$130k+ / year`. Nothing is rounded away or converted. The page's own words (`text`) where the amounts
 * or the currency are not known.
 */
export function formatPay(pay: Pay, locale: string): string {
  const { min, max, currency, period } = pay;
  if (currency === null || (min === null && max === null)) return pay.text;
  const low = min === null ? null : fromMinor(min, currency);
  const high = max === null ? null : fromMinor(max, currency);
  const amounts = formatAmounts(low, high, currency, locale);
  return period === null ? amounts : `${amounts} / ${periodName(period, locale)}`;
}

function formatAmounts(low: number | null, high: number | null, currency: string, locale: string): string {
  const format = amountFormat([low, high], currency, locale);
  if (low === null) return `≤ ${short(format.format(high ?? 0))}`;
  if (high === null) return `${short(format.format(low))}+`;
  return short(low === high ? format.format(low) : format.formatRange(low, high));
}

/** Elsewhere the short form of thousands is unusual or longer than the number, and South Asia counts in lakh. */
const WRITES_K = /^en(?!-(?:IN|PK|BD|LK|NP))/;

function amountFormat(
  amounts: readonly (number | null)[],
  currency: string,
  locale: string,
): Intl.NumberFormat {
  const stated = amounts.filter((amount) => amount !== null);
  const whole = stated.every((amount) => Number.isInteger(amount));
  const thousands = stated.every((amount) => amount % 1000 === 0 && amount >= 10_000 && amount < 1_000_000);
  const compact = thousands && WRITES_K.test(locale) ? ({ notation: 'compact' } as const) : {};
  const digits = whole ? 0 : minorDigits(currency);
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    ...compact,
  });
}

const short = (amount: string): string => amount.replace(/(?<=\d)K(?!\p{L})/gu, 'k');

/** The name of a period in the reader's language, from the browser's own unit names. */
function periodName(period: PayPeriod, locale: string): string {
  const parts = new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: period,
    unitDisplay: 'long',
  }).formatToParts(1);
  return parts.find(({ type }) => type === 'unit')?.value ?? period;
}
