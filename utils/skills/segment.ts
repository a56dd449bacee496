import {
  asksFirmly,
  HEADING_LIMIT,
  isClause,
  isFormField,
  isNumberedHeading,
  isWholeHeading,
  leadsIn,
  leadsToWork,
  sectionOfHeading,
  tellsOfCompany,
} from './section-headings';
import { MASKED, type SectionKind } from './section';
import { asks, sectionOfList, sectionOfStatement } from './section-of-statement';
import { splitStatements } from './split-statements';
import type { Statement } from './statement';
import { columnsOf, statementsOfRow, type Columns } from './table-of-criteria';

interface Line {
  readonly start: number;
  readonly text: string;
}

const BULLET = /^\s{0,40}(?:(?:[-*+•·▪‣●○◦–—✓✔►➢]|\d{1,2}[.)])\s+|o\s{2,40}(?=\S))/;
const MARKDOWN_HEADING = /^\s{0,3}(#{1,6})\s+(.+?)\s*#*\s*$/;
const BOLD_LINE = /^\s{0,3}(?:\*\*|__)([^*_]+)(?:\*\*|__)\s*:?\s*$/;
const LABEL = /^\s*(?:\*\*|__)?([^:*_.;]{3,60})(?::|\s[–—-])(?:\*\*|__)?\s+(?=\S)/;
const WRAP_LENGTH = 50;
/** "Basic Qualifications" begins as a requirement does, and is the heading of some. */
const NAMES_A_SECTION = /\b(?:qualifications|requirements)$/i;

/** "About Foxglove Bikes": a name in capitals alone on its line. */
const NAMES_COMPANY = /^About(?: (?:\p{Lu}[^\s]*|&|and|of))+$/u;

const linesOf = (text: string): Line[] => {
  const lines: Line[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    lines.push({ start, text: line });
    start += line.length + 1;
  }
  return lines;
};

interface Heading {
  readonly words: string;
  /** 1..6 as in Markdown, 7 for a bold line, 8 for a line that only looks like a heading. */
  readonly depth: number;
}

const headingOf = (line: string): Heading | null => {
  if (line.length > HEADING_LIMIT + 12) return null;
  const marked = MARKDOWN_HEADING.exec(line);
  if (marked !== null) return { words: marked[2] ?? '', depth: (marked[1] ?? '#').length };
  const bold = BOLD_LINE.exec(line);
  if (bold !== null) return { words: bold[1] ?? '', depth: 7 };
  const bullet = BULLET.exec(line);
  if (bullet !== null) {
    const numbered = /\d/.test(bullet[0]) ? line.slice(bullet[0].length).trim() : '';
    return isNumberedHeading(numbered) ? { words: numbered, depth: 8 } : null;
  }
  const plain = line.trim();
  if (plain === '' || plain.length > HEADING_LIMIT) return null;
  // One word in capitals may be what is asked for: "CSCS", "HVAC".
  const loud = plain.replace(/\s*\([^()]*\)$/, '');
  const shouted =
    loud.length > 3 &&
    loud === loud.toUpperCase() &&
    /\p{L}/u.test(plain) &&
    (/\s/.test(plain) || sectionOfHeading(plain) !== null);
  const short =
    plain.split(/\s+/).length <= 6 &&
    !/[.,;!()\d]|:./.test(plain) &&
    (NAMES_A_SECTION.test(plain) || leadsIn(plain) || !asks(plain)) &&
    (sectionOfHeading(plain) !== null || (NAMES_COMPANY.test(plain) && tellsOfCompany(plain)));
  return plain.endsWith(':') ||
    shouted ||
    (plain.length < WRAP_LENGTH && (leadsIn(plain) || leadsToWork(plain))) ||
    (short && (/^\p{Lu}/u.test(plain) || isWholeHeading(plain)))
    ? { words: plain, depth: 8 }
    : null;
};

/**
 * The section a label at the head of a sentence opens, for the rest of its line: "Required: RN; CPR. Preferred: BSN."
 * In a list of likings "Knowledge:" is one of them.
 */
const sectionOfLabel = (sentence: string, section: SectionKind, inList: boolean): SectionKind | null => {
  const label = LABEL.exec(sentence.slice(0, HEADING_LIMIT))?.[1];
  if (label === undefined) return null;
  if (isFormField(label)) return 'company';
  const kind = sectionOfHeading(label) ?? (tellsOfCompany(label) ? 'company' : null);
  return kind === 'requirements' && section === 'nice' && inList && !asksFirmly(label) ? 'nice' : kind;
};

const hasClauseForLabel = (sentence: string): boolean =>
  isClause(LABEL.exec(sentence.slice(0, HEADING_LIMIT))?.[1] ?? '');

/** The section a question at the head of a line opens for it: "Why us? Free parking." Only what asks nothing is told so. */
const sectionOfQuestion = (sentence: string): SectionKind | null => {
  const kind = sentence.endsWith('?') ? sectionOfHeading(sentence) : null;
  return kind !== null && MASKED.has(kind) ? kind : null;
};

const runsOn = (line: Line, next: Line): boolean =>
  line.text.length >= WRAP_LENGTH && !BULLET.test(next.text) && /^\s*\p{Ll}/u.test(next.text);

/** A list of likings, or what a company says of itself, ends where the next heading stands, whatever its words. */
const ENDS_AT_ANY: ReadonlySet<SectionKind> = new Set(['nice', 'company']);

/** The section a heading opens. One of unknown words stays in the section it stands in, if it is deeper. */
const sectionAfter = (heading: Heading, section: SectionKind, depth: number): [SectionKind, number] => {
  const kind =
    sectionOfHeading(heading.words) ?? (NAMES_COMPANY.test(heading.words) ? ('company' as const) : null);
  if (kind !== null) return [kind, heading.depth];
  if (heading.depth === 8 && depth === 8 && ENDS_AT_ANY.has(section)) return ['other', depth];
  return heading.depth > depth || heading.depth === 8 ? [section, depth] : ['other', heading.depth];
};

/** Running text, and not one more line of a list. */
const RUNNING = /^(?=.{60})\p{Lu}.*[.!?]$/u;
const ALONE = /^\p{Lu}[\p{L}' &-]+$/u;
const ALONE_WORDS = 5;

/** Whether a line of unknown words stands by itself above running text, as headings do. */
const standsAlone = (lines: readonly Line[], index: number): boolean => {
  const words = lines[index]?.text.trim() ?? '';
  return (
    lines[index - 1]?.text.trim() === '' &&
    ALONE.test(words) &&
    words.split(/\s+/).length <= ALONE_WORDS &&
    RUNNING.test(lines[index + 1]?.text.trim() ?? '')
  );
};

/**
 * The sentences and bullets of an ad in Markdown, in order, without its headings. Offsets are UTF-16 in `text`; each
 * statement's `text` stands there word for word.
 */
export const segment = (text: string): Statement[] => {
  const lines = linesOf(text);
  const statements: Statement[] = [];
  let section: SectionKind = 'other';
  let depth = 9;
  let columns: Columns | null = null;
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined || line.text.trim() === '') continue;
    columns = columnsOf(line.text) ?? (line.text.includes('|') ? columns : null);
    if (columns !== null) {
      statements.push(...statementsOfRow(line.text, line.start, columns));
      [section, depth] = ['other', 9];
      continue;
    }
    const heading = headingOf(line.text);
    if (heading !== null) {
      [section, depth] = sectionAfter(heading, section, depth);
      continue;
    }
    if (ENDS_AT_ANY.has(section) && standsAlone(lines, index)) {
      section = 'other';
      continue;
    }
    const bullet = BULLET.exec(line.text);
    const inList = bullet !== null || lines[index - 1]?.text.trim() !== '';
    const start = line.start + (bullet?.[0].length ?? 0);
    let last = line;
    for (let next = lines[index + 1]; next !== undefined && runsOn(last, next); next = lines[index + 1]) {
      last = next;
      index += 1;
    }
    const end = last.start + last.text.length;
    let here = section;
    let list: SectionKind | null = null;
    for (const span of splitStatements(text, { start, end })) {
      const words = text.slice(span.start, span.end);
      const question = span.start === start ? sectionOfQuestion(words) : null;
      const told = question ?? sectionOfLabel(words, section, inList) ?? here;
      if (!hasClauseForLabel(words)) here = told;
      list ??= sectionOfList(words, told);
      statements.push({
        text: words,
        start: span.start,
        section: sectionOfStatement(words, list ?? told),
        bullet: bullet !== null,
      });
      if (!words.endsWith(';')) list = null;
    }
  }
  return statements;
};
