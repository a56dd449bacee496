import { clip } from '@/utils/text/clip';
import { collapseWhiteSpace } from '@/utils/text/collapse-white-space';
import { isoDay, localDay } from '@/utils/time/iso-day';
import { monthNumber } from '@/utils/time/month-names';
import { relativeDay } from '@/utils/time/relative-day';

/** What a written day is read against. `dayFirst` decides `03/04/2026` where the page is known to write one order. */
export interface DayContext {
  readonly now: Date;
  /** BCP 47 tag of the page: `en-US` writes the month first, everything else the day. */
  readonly language?: string | null;
  readonly dayFirst?: boolean;
  /** `false` where `now` is not when the page was shown (a saved page): "2 weeks ago" then names no day. */
  readonly relative?: boolean;
}

/** A date field is short; more text around it is not looked at. */
const LONGEST = 200;
const ISO = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T\d{4,6}Z?)?$/;
const YEAR_FIRST = /(?<!\d)(\d{4})\s?[./年-]\s?(\d{1,2})\s?[./月-]\s?(\d{1,2})(?!\d)/;
const NUMERIC = /(?<![\d.,/])(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4}|\d{2})(?![\d/])/;
const DAY_MONTH =
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|e|º|ª|\.)?[\s-]{0,2}(?:de |of |d['’])?(\p{L}{3,12})\.?(?:,|\s(?:de|del))?[\s-]{0,2}(\d{4}|['’]\d{2})?(?!\d)/gu;
const MONTH_DAY = /(?<!\p{L})(\p{L}{3,12})\.?[\s-](\d{1,2})(?:st|nd|rd|th)?(?:,?\s?(\d{4}))?(?!\d)/gu;
/** `Wed Jul 28 00:00:00 CEST 2021`: what Java prints. */
const JAVA = /\p{L}{3} (\p{L}{3}) (\d{1,2}) \d{2}:\d{2}:\d{2}(?: \S{1,6})? (\d{4})/u;
const EPOCH = /^\d{10}(?:\d{3})?$/;

/**
 * The day a text names, as an ISO day: ISO 8601 (as written: no shift between time zones), RFC 2822, Java's print, `28. Juli
 * 2021`, `July 28, 2021`, `28/07/2021`, epoch seconds or milliseconds, and relative wordings counted back from `now`.
 * Month names in eleven languages. `null` when nothing is named, the day does not exist, or only a bound is given.
 *
 * `03/04/2026` is read day first unless the language is `en-US` or nothing but the other order makes a date. A day without
 * a year gets the year that brings it nearest to `now`.
 *
 * By hand and not with chrono-node: its locales together weigh 51 kB (gzip), and it reads dates into any number.
 */
export function readDay(text: string, context: DayContext): string | null {
  const plain = collapseWhiteSpace(clip(text, LONGEST));
  if (plain === '') return null;
  const written = writtenDay(plain, context) ?? namedDay(plain, context.now);
  return written ?? (context.relative === false ? null : relativeDay(plain, context.now));
}

/** Days in figures. */
function writtenDay(text: string, context: DayContext): string | null {
  const iso = ISO.exec(text) ?? COMPACT.exec(text) ?? YEAR_FIRST.exec(text);
  if (iso !== null) return isoDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numeric = NUMERIC.exec(text);
  if (numeric !== null) return numericDay(numeric, context);
  if (EPOCH.test(text)) return localDay(new Date(Number(text) * (text.length === 10 ? 1000 : 1)));
  return null;
}

function numericDay(match: RegExpExecArray, context: DayContext): string | null {
  const [, first, separator, second, yearText = ''] = match;
  const year = yearText.length === 2 ? 2000 + Number(yearText) : Number(yearText);
  const dayFirst = context.dayFirst ?? (separator === '.' || !/^en-us$/i.test(context.language ?? ''));
  const [day, month] = dayFirst ? [first, second] : [second, first];
  return isoDay(year, Number(month), Number(day)) ?? isoDay(year, Number(day), Number(month));
}

/** Days with the month in words. */
function namedDay(text: string, now: Date): string | null {
  const java = JAVA.exec(text);
  if (java !== null) return isoDay(Number(java[3]), monthNumber(java[1] ?? '') ?? 0, Number(java[2]));
  for (const [, day, name = '', year] of text.matchAll(DAY_MONTH)) {
    const month = monthNumber(name);
    if (month !== null) return dayOf(year, month, Number(day), now);
  }
  for (const [, name = '', day, year] of text.matchAll(MONTH_DAY)) {
    const month = monthNumber(name);
    if (month !== null) return dayOf(year, month, Number(day), now);
  }
  return null;
}

function dayOf(yearText: string | undefined, month: number, day: number, now: Date): string | null {
  if (yearText !== undefined) {
    const digits = yearText.replace(/\D/g, '');
    return isoDay(digits.length === 2 ? 2000 + Number(digits) : Number(digits), month, day);
  }
  const year = now.getFullYear();
  const distance = (candidate: number): number =>
    Math.abs(Date.UTC(candidate, month - 1, day) - now.getTime());
  const nearest = [year, year - 1, year + 1].sort((a, b) => distance(a) - distance(b))[0] ?? year;
  return isoDay(nearest, month, day);
}
