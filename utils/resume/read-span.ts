import { monthNumber } from '@/utils/time/month-names';
import { fold } from '@/utils/text/fold';
import type { MonthOrYear } from '@/utils/profile/position';

/** A stretch of time a line names, and where it stands there (UTF-16 offsets). */
export interface Span {
  readonly start: MonthOrYear | null;
  readonly end: MonthOrYear | null;
  readonly isCurrent: boolean;
  readonly from: number;
  readonly to: number;
}

const YEAR = '(?:19[5-9]\\d|20[0-4]\\d)';
const MONTH = '\\p{L}{3,12}';
/** One end of a span: "March 2019", "03/2019", "2019-03", "12.03.2019", "mars de 2019", "Mar '19", "2019". */
const DAY = `(?:\\d{1,2}[./-](?:0?[1-9]|1[0-2])[./-]${YEAR}|${YEAR}[-./](?:0?[1-9]|1[0-2])(?:[-./]\\d{1,2})?(?!\\d)|(?:0?[1-9]|1[0-2])\\s?[./-]\\s?${YEAR}|(?:\\d{1,2}(?:st|nd|rd|th|\\.|er)?\\s(?:de\\s)?)?(?:${MONTH}\\.?|\\p{L}{4,12},|(?<=^|[\\t|(–-]\\s*)\\p{L}{3},)\\s(?:de\\s|del\\s)?${YEAR}|${MONTH}\\.?\\s?['’]\\d{2}|${YEAR})`;
const NOW =
  "(?:present|now|current|currently|today|to date|date|ongoing|heute|jetzt|aktuell|laufend|gegenwart|dato|aujourd['’]hui|à ce jour|ce jour|present|présent|actuel|actuelle|en cours|actualidad|actualmente|la actualidad|actual|presente|hoy|heden|nu|nuværende|i dag|d\\.d\\.|pågående|nuvarande|nå|idag|tilstede|nåværende|dags dato)";
/** Words for "to" stand between spaces: an "a" or "au" within a name joins nothing. */
const DASH =
  "(?:\\s*(?:-|–|—|−|‒|→|~|/{2})\\s*|\\s(?:to|until|till|bis|bis zum|à|au|a|hasta|tot|t/m|tot en met|til|till|jusqu['’]à|al)\\s)";
const BOTH = new RegExp(
  `(?<![\\p{L}\\d])(?:from\\s|von\\s|vom\\s|de\\s|du\\s|desde\\s|van\\s|fra\\s|från\\s)?(${DAY}|${MONTH}\\.?)${DASH}(?:la\\s|el\\s|dem\\s)?(${DAY}|${NOW})(?![\\p{L}\\d])`,
  'giu',
);
const SINCE = new RegExp(
  `(?<![\\p{L}\\d])(?:since|seit|ab|depuis|desde|sinds|vanaf|siden|sedan|fra|från)\\s(?:le\\s|el\\s|dem\\s)?(${DAY})(?!${DASH}${YEAR})(?![\\p{L}\\d])`,
  'iu',
);
const OPEN = new RegExp(`(?<![\\p{L}\\d])(${DAY})\\s*(?:-|–|—)\\s*(?=$|[)\\]\\t|])`, 'iu');
const ALONE = new RegExp(`(?<![\\p{L}\\d./-])(${DAY})(?![\\p{L}\\d/-])`, 'giu');

const pad = (month: number): string => String(month).padStart(2, '0');

/** The month or year that one end of a span names; null for words that are none ("Level 2019"). */
export function readMonth(written: string): MonthOrYear | null {
  const text = written.trim();
  const year = new RegExp(YEAR).exec(text)?.[0] ?? shortYear(text);
  if (year === null) return null;
  const rest = text.replace(year, ' ');
  const word = new RegExp(MONTH, 'u').exec(rest.replace(/\b(?:de|del)\b/gi, ' '))?.[0];
  if (word !== undefined) {
    const month = monthNumber(word);
    return month === null ? null : `${year}-${pad(month)}`;
  }
  const numbers = (rest.match(/\d{1,2}/g) ?? []).map(Number);
  // 12.03.2019 has the day first, 2019-03-12 behind: the month is the number beside the year.
  const month = text.startsWith(year) ? numbers[0] : numbers.at(-1);
  return month !== undefined && month >= 1 && month <= 12 ? `${year}-${pad(month)}` : year;
}

function shortYear(text: string): string | null {
  const short = /['’](\d{2})$/.exec(text)?.[1];
  if (short === undefined) return null;
  return Number(short) > 50 ? `19${short}` : `20${short}`;
}

/**
 * The first stretch of time a line names, in one of eight languages: "Jan 2019 - Present", "03/2019 bis heute", "depuis
 * janvier 2020", "2015-2018", "Mar - Jun 2020". Null when there is none, or when it ends before it starts.
 */
export function readSpan(line: string): Span | null {
  const both = readBoth(line, 0);
  if (both !== null) return both;
  const open = SINCE.exec(line) ?? OPEN.exec(line);
  const start = open === null ? null : readMonth(open[1] ?? '');
  if (open === null || start === null) return null;
  return { start, end: null, isCurrent: true, from: open.index, to: open.index + open[0].length };
}

/** The first pair of dates from an offset on that names a stretch of time. */
function readBoth(line: string, offset: number): Span | null {
  BOTH.lastIndex = offset;
  const both = BOTH.exec(line);
  if (both === null) return null;
  const [whole, first = '', last = ''] = both;
  const from = both.index;
  const isCurrent = new RegExp(`^${NOW}$`, 'iu').test(last);
  const end = isCurrent ? null : readMonth(last);
  // "Mar - Jun 2020": the year is said once.
  const start = readMonth(first) ?? (end === null ? null : readMonth(`${first} ${end.slice(0, 4)}`));
  // "Wexley, 2012 - 2015": the word before the year is no month, and no part of the dates.
  const year = start === null ? new RegExp(`${YEAR}$`).exec(first) : null;
  const since = start ?? year?.[0] ?? null;
  const runs = since !== null && (isCurrent || (end !== null && since.slice(0, 4) <= end.slice(0, 4)));
  if (!runs) return readBoth(line, from + Math.max(1, whole.indexOf(first) + first.length));
  const skipped = year === null ? 0 : whole.indexOf(first) + year.index;
  return { start: since, end, isCurrent, from: from + skipped, to: from + whole.length };
}

/** The last single month or year of a line ("Diploma of Nursing, 2014"); null where none stands. */
export function readSingleDate(
  line: string,
): { readonly date: MonthOrYear; readonly from: number; readonly to: number } | null {
  const all = [...line.matchAll(ALONE)].flatMap((match) => {
    const whole = match[1] ?? '';
    const named = readMonth(whole);
    const year = new RegExp(`${YEAR}$`).exec(whole);
    if (named !== null) return [{ date: named, from: match.index, to: match.index + whole.length }];
    // "Oslo 2019": the word before the year is no month.
    if (year === null) return [];
    return [{ date: year[0], from: match.index + year.index, to: match.index + whole.length }];
  });
  return all.at(-1) ?? null;
}

/** Whether a line is a date or a span of dates and at most `room` letters more. */
export function isDateLine(line: string, room = 3): boolean {
  const span = readSpan(line) ?? readSingleDate(line);
  if (span === null) return false;
  const rest = fold(line.slice(0, span.from) + line.slice(span.to)).replace(/[^\p{L}]+/gu, '');
  return rest.length <= room;
}

const FRAGMENT = new RegExp(
  `^(?:${NOW}|${YEAR}|(?:0?[1-9]|1[0-2])[./-]${YEAR}|\\d{1,2}\\.?|['’]\\d{2}|[-–—−→]|from|to|since|until|von|vom|bis|seit|ab|de|du|à|au|depuis|desde|hasta|a|al|van|tot|sinds|fra|til|siden|från|till|sedan)$`,
  'iu',
);

/** Whether a text is nothing but dates or pieces of one: "November", "2020 –", "junio de", "Since July 2017". */
export function isDateFragment(text: string): boolean {
  const words = text
    .trim()
    .split(/\s+|(?<=[–—])|(?=[–—])/)
    .filter((word) => word !== '');
  const isPart = (word: string): boolean =>
    FRAGMENT.test(word) || monthNumber(word.replace(/[.,]$/, '')) !== null;
  if (words.length === 0 || words.length > 10 || !/[\p{L}\d]/u.test(text)) return false;
  const hasDate = words.some((word) => /\d{4}/.test(word) || monthNumber(word.replace(/[.,]$/, '')) !== null);
  return words.every(isPart) && (hasDate || new RegExp(`^[-–—\\s]*${NOW}$`, 'iu').test(text.trim()));
}
