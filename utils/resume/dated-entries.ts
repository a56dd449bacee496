import { isDateLine, readSingleDate, readSpan } from './read-span';
import type { Span } from './read-span';
import type { ResumeLine } from './resume-line';
import { splitHeader } from './split-header';

/** A job or a course of study as a résumé sets it: its dates, the parts of its heading, and the lines under it. */
export interface DatedEntry {
  readonly span: Span;
  /** The parts of its heading, top to bottom, each with the number of its line within the heading. */
  readonly parts: readonly string[];
  readonly body: readonly ResumeLine[];
}

const LONGEST_HEADER = 110;
const MOST_ABOVE = 3;

export interface EntryOptions {
  /** A single year counts as a date ("MSc, 2014"); else only a stretch of time does. */
  readonly singleDates: boolean;
}

/** The dates of a line that could head an entry; null for prose and points. */
function datesOf({ text, mark }: ResumeLine, { singleDates }: EntryOptions): Span | null {
  if (text.length > LONGEST_HEADER) return null;
  const span = readSpan(text);
  // "Prescriber since 2022" among points is one of them.
  const isPoint = mark === 'bullet' && (isSentence(text) || (span?.end === null && span.from > 0));
  if (span !== null) return isPoint ? null : span;
  if (!singleDates || isSentence(text)) return null;
  const single = readSingleDate(text);
  return single === null
    ? null
    : { start: null, end: single.date, isCurrent: false, from: single.from, to: single.to };
}

function isSentence(text: string): boolean {
  const plain = text.trim();
  return (
    plain.split(/\s+/).length > 14 ||
    (/[.!?]$/.test(plain) &&
      !/\b(?:inc|ltd|co|corp|jr|sr|s\.a|b\.v|n\.v|e\.v|mbh)\.$/i.test(plain) &&
      plain.split(/\s+/).length > 5)
  );
}

/** Whether a line can be part of a heading without dates. */
function canHead(line: ResumeLine | undefined): line is ResumeLine {
  if (line === undefined || line.mark === 'bullet') return false;
  const { text } = line;
  return (
    text.length <= LONGEST_HEADER &&
    !isSentence(text) &&
    /^[\p{Lu}\p{N}“"(]|^(?:de|van|von|la|le|i[A-Z])/u.test(text.trim())
  );
}

/** The lines above and below one that may belong to the same heading. */
const besideOf = (lines: readonly ResumeLine[], at: number): readonly string[] =>
  [lines[at - 1], lines[at + 1]].filter(canHead).map(({ text }) => text);

/** Lines between two dates that stand above the second one: as many as stand above the first date of the section. */
function aboveCount(lines: readonly ResumeLine[], first: number): number {
  let count = 0;
  while (count < MOST_ABOVE && canHead(lines[first - 1 - count])) count += 1;
  return count;
}

/**
 * The dated entries of a section, in its order. A résumé sets all its entries alike, so what stands above the first
 * date tells whether headings stand above their dates or beside and below them.
 */
export function datedEntries(lines: readonly ResumeLine[], options: EntryOptions): readonly DatedEntry[] {
  const dated = lines.flatMap((line, at) => {
    const span = datesOf(line, options);
    return span === null ? [] : [{ at, span }];
  });
  const usual = aboveCount(lines, dated[0]?.at ?? 0);
  const anchors = dated.map(({ at, span }, index) => {
    const floor = index === 0 ? 0 : (dated[index - 1]?.at ?? 0) + 1;
    const own = splitHeader(withoutSpan(lines[at]?.text ?? '', span), besideOf(lines, at)).length;
    // A date with points right under it has its heading above, however the first one stands.
    const above = own < 2 && !canHead(lines[at + 1]) ? Math.max(usual, 2 - own) : usual;
    let top = at;
    while (top > floor && at - top < above && canHead(lines[top - 1])) top -= 1;
    return { at, span, top };
  });
  return anchors.map(({ at, span, top }, index) => {
    const bottom = anchors[index + 1]?.top ?? lines.length;
    const own = withoutSpan(lines[at]?.text ?? '', span);
    const above = lines
      .slice(top, at)
      .flatMap(({ text }, row) => splitHeader(text, besideOf(lines, top + row)));
    const parts = [...above, ...splitHeader(own, besideOf(lines, at))];
    let next = at + 1;
    while (next < bottom && parts.length < 2 && next - at <= 2) {
      const line = lines[next];
      if (!canHead(line)) break;
      if (!isDateLine(line.text)) parts.push(...splitHeader(line.text, besideOf(lines, next)));
      next += 1;
    }
    return { span, parts, body: lines.slice(next, bottom) };
  });
}

const withoutSpan = (text: string, { from, to }: Span): string => `${text.slice(0, from)}\t${text.slice(to)}`;
