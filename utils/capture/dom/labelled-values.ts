import { isFieldLine } from './is-field-line';
import { marksOf } from './marks-of';
import type { Line, LinePart } from './page-lines';
import { pairsInLine } from './pairs-in-line';
import { spoken } from './spoken';

/** A value that stands beside or under a label, and the line where it was found. */
export interface LabelledValue {
  readonly label: string;
  readonly value: string;
  readonly line: Line;
}

const LONGEST_LABEL = 48;
const LONGEST_VALUE = 300;

/** A label in the form it is compared in: folded, without its colon and other signs. */
export const labelKey = spoken;

/**
 * Values under one of the labels (as `labelKey` gives them), in page order: `dt`/`dd`, `th`/`td`, "Label: value" on a
 * line, a label in its own element before the value on the same line, or a line of its own before the value's line in the same block.
 * Several list entries under one label come as several values.
 */
export function labelledValues(lines: readonly Line[], labels: ReadonlySet<string>): LabelledValue[] {
  const found: LabelledValue[] = [];
  for (const { line, own, before, first, last } of keyedLines(lines)) {
    const inLine =
      before !== null && labels.has(before)
        ? valueAfterColon(line)
        : first !== null && labels.has(first)
          ? valueBeside(line)
          : last !== null && labels.has(last)
            ? valueOver(line)
            : null;
    if (inLine) {
      if (!isFieldLine(line)) found.push(inLine);
    } else if (own !== null && labels.has(own) && !isFieldLine(line)) {
      found.push(...valuesAfter(lines, line));
    } else if (last !== null && labels.has(last) && !isFieldLine(line)) {
      found.push({ label: line.parts[1]?.text.trim() ?? '', value: line.parts[0]?.text.trim() ?? '', line });
    }
  }
  return found;
}

/** What of a line may be a label, in the form labels are compared in. */
interface KeyedLine {
  readonly line: Line;
  /** The whole line. */
  readonly own: string | null;
  /** What stands before its colon. */
  readonly before: string | null;
  /** Its first part, when there are more. */
  readonly first: string | null;
  /** Its second and last part, where the page calls that one the label: "Oct 30, 2026 Post Date". */
  readonly last: string | null;
}

const LABEL_MARK = /(?:^|[\s_-])(?:label|caption)(?:$|[\s_-])/i;

/** A part of two that the page itself marks as the label of what stands before it. */
function labelBehind({ parts }: Line): string | null {
  const [value, label] = parts;
  if (value === undefined || label === undefined || parts.length !== 2) return null;
  if (value.text.length > LONGEST_VALUE || label.text.length > LONGEST_LABEL) return null;
  const isMarked = ({ element }: LinePart): boolean => LABEL_MARK.test(marksOf(element));
  return isMarked(label) && !isMarked(value) ? labelKey(label.text) : null;
}

const keyed = new WeakMap<readonly Line[], readonly KeyedLine[]>();

/** The lines that may hold a label; asked once a field, made once a page. */
function keyedLines(lines: readonly Line[]): readonly KeyedLine[] {
  const held = keyed.get(lines);
  if (held !== undefined) return held;
  const made: KeyedLine[] = [];
  for (const line of lines.flatMap((one) => {
    const pairs = pairsInLine(one);
    return pairs.length > 0 ? pairs : [one];
  })) {
    if (line.zone === 'nav' || line.zone === 'footer' || line.zone === 'related') continue;
    const text = withoutPeriod(line.text).replace(ENUMERATOR, '');
    const colon = text.indexOf(':');
    const before = colon > 0 && colon <= LONGEST_LABEL ? labelKey(text.slice(0, colon)) : null;
    const isLink = line.linked >= line.text.length * 0.9;
    const own = line.text.length <= LONGEST_LABEL && !line.action && !isLink ? labelKey(text) : null;
    const part =
      line.parts.length > 1 && !isLink ? (line.parts[0]?.text.trim() ?? '').replace(ENUMERATOR, '') : '';
    const first = part !== '' && part.length <= LONGEST_LABEL ? labelKey(part) : null;
    const behind = line.parts.length === 2 ? labelBehind(line) : null;
    const closing = line.parts.length === 2 && !isLink ? (line.parts[1]?.text.trim() ?? '') : '';
    const isFigure =
      /\d/.test(line.parts[0]?.text ?? '') && closing !== '' && closing.length <= LONGEST_LABEL;
    const last = behind ?? (isFigure ? labelKey(closing) : null);
    if (own !== null || before !== null || first !== null || last !== null)
      made.push({ line, own, before, first, last });
  }
  keyed.set(lines, made);
  return made;
}

/** "3. Hours:" in the numbered notices of public offices. */
const ENUMERATOR = /^(?:\d{1,2}|[a-h]|[IVX]{1,4})[.)]\s+/;

/** "Salary: (per annum):" is a label and no value yet. */
const withoutPeriod = (text: string): string => text.replace(/:?\s*\([^()]{1,30}\)\s*:\s*$/, '');

function valueAfterColon(line: Line): LabelledValue | null {
  const colon = line.text.indexOf(':');
  const value = line.text.slice(colon + 1).trim();
  return value !== '' && value.length <= LONGEST_VALUE
    ? { label: line.text.slice(0, colon), value, line }
    : null;
}

function valueBeside(line: Line): LabelledValue | null {
  const [first, ...rest] = line.parts;
  const value = rest
    .map((part) => part.text)
    .join(' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s:–-]+/, '')
    .trim();
  return first && value !== '' && value.length <= LONGEST_VALUE && first.element !== line.block
    ? { label: first.text, value, line }
    : null;
}

/** "€ 3,684 – € 5,190" over "salary": the figure is set large, and its label small below. */
function valueOver(line: Line): LabelledValue | null {
  const [value, label] = line.parts;
  const text = value?.text.trim() ?? '';
  return label && value?.element !== line.block && /\d/.test(text) && text.length <= 80
    ? { label: label.text, value: text, line }
    : null;
}

/** The label has a line of its own: its value is the next line, as long as the two stand in one small block. */
function valuesAfter(lines: readonly Line[], label: Line): LabelledValue[] {
  const first = lines[label.at - (lines[0]?.at ?? 0) + 1];
  // "2 vacancies in the following location:" announces the value that comes after it.
  const next = first && /^[^:]{8,80}:$/.test(first.text) ? lines[first.at - (lines[0]?.at ?? 0) + 1] : first;
  if (!next || next.action || next.text.length > LONGEST_VALUE || (next.heading > 0 && label.heading > 0))
    return [];
  if (
    commonBlock(label.block, next.block) === null ||
    isFieldLine(next) ||
    (isPair(next) && !/[$€£]\s?\d/.test(next.text)) ||
    next.text.startsWith('*')
  )
    return [];
  const values = [next];
  if (
    next.block.localName === 'li' ||
    next.block.localName === 'dd' ||
    (label.heading > 0 && next.block.localName === 'p' && next.text.length <= 60)
  ) {
    for (let at = next.at - (lines[0]?.at ?? 0) + 1; at < lines.length && values.length < 20; at += 1) {
      const more = lines[at];
      if (
        !more ||
        more.block.parentElement !== next.block.parentElement ||
        more.block.localName !== next.block.localName
      )
        break;
      values.push(more);
    }
  }
  return values.map((line) => ({ label: label.text, value: line.text, line }));
}

/** A line whose parts touch ("CountryIndia") is a pair of its own. */
const isPair = (line: Line): boolean =>
  line.parts.length === 2 &&
  !(line.parts[0]?.text.endsWith(' ') ?? true) &&
  !(line.parts[1]?.text.startsWith(' ') ?? true) &&
  /^\p{Lu}/u.test(line.parts[1]?.text ?? '');

/** The closest element around both, at most four steps up from the label. */
function commonBlock(label: Element, value: Element): Element | null {
  let around: Element | null = label;
  for (let step = 0; step < 4 && around !== null; step += 1) {
    if (around !== label && around.contains(value)) return around;
    if (around === value) return around;
    around = around.parentElement;
  }
  return null;
}
