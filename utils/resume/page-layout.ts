import { withWholeLabels } from './label-column';
import type { Run } from './page-run';
import { linesOf, textOfRuns } from './page-run';
import { isDateLine } from './read-span';
import { sectionOfLine } from './resume-section';

/** A row of a column: its text with wide gaps as tabs, and where it stands. */
export interface Row {
  readonly text: string;
  readonly y: number;
  readonly size: number;
}

/** Columns have at least so many rows, and so much space between them (in points). */
const FEWEST_ROWS = 3;
const GUTTER = 7;

/** The rows of a page in the order they are read: columns one after the other, tables and dates beside them row by row. */
export function readingOrder(runs: readonly Run[]): readonly Row[] {
  const segments = segmentsOf(withWholeLabels(runs));
  return orderOf(segments, 0).flatMap(rowsOf);
}

/** Runs on one baseline that stand close together, as one. */
function segmentsOf(runs: readonly Run[]): readonly Run[] {
  const segments: Run[] = [];
  for (const line of linesOf(runs)) {
    line.forEach((run, at) => {
      const open = at === 0 ? undefined : segments.at(-1);
      const size = Math.max(open?.size ?? 0, run.size);
      if (open === undefined || run.left - open.right >= size * 0.95) {
        segments.push(run);
        return;
      }
      const right = Math.max(open.right, run.right);
      segments[segments.length - 1] = { ...open, text: textOfRuns([open, run]), right, size };
    });
  }
  return segments;
}

/** Groups of segments in reading order; each group has one column only. */
function orderOf(segments: readonly Run[], depth: number): readonly (readonly Run[])[] {
  if (segments.length < 2 * FEWEST_ROWS || depth > 6) return [segments];
  const cut = findColumns(segments);
  if (cut === null) return [segments];
  const inBand = ({ y }: Run): boolean => y >= cut.top && y <= cut.bottom;
  const above = segments.filter(({ y }) => y < cut.top);
  const below = segments.filter(({ y }) => y > cut.bottom);
  const left = segments.filter((run) => inBand(run) && run.left < cut.at);
  const right = segments.filter((run) => inBand(run) && run.left >= cut.at);
  return [above, left, right, below]
    .filter((part) => part.length > 0)
    .flatMap((part) => orderOf(part, depth + 1));
}

interface Cut {
  readonly at: number;
  readonly top: number;
  readonly bottom: number;
}

/** The gap between two columns with the most rows beside it; null where the page has one column. */
function findColumns(segments: readonly Run[]): Cut | null {
  const starts = [...new Set(segments.map(({ left }) => Math.round(left)))].sort((one, other) => one - other);
  const leftmost = starts[0] ?? 0;
  let best: (Cut & { readonly weight: number }) | null = null;
  for (const start of starts) {
    if (start - leftmost < 40) continue;
    for (const band of clearBands(segments, start - 1)) {
      const left = band.filter(({ left: from }) => from < start - 1);
      const right = band.filter(({ left: from }) => from >= start - 1);
      if (!areColumns(...beside(left, right))) continue;
      const edge = Math.max(...left.map(({ right: to }) => to));
      const weight = Math.min(rowCount(left), rowCount(right)) + Math.min(start - edge, 30) / 40;
      if (best !== null && weight <= best.weight) continue;
      const ys = band.map(({ y }) => y);
      best = { at: start - 1, top: Math.min(...ys), bottom: Math.max(...ys), weight };
    }
  }
  return best;
}

/** Stretches of the page, top to bottom, in which nothing crosses a vertical line or comes too near to its left. */
function clearBands(segments: readonly Run[], at: number): readonly (readonly Run[])[] {
  const bands: Run[][] = [[]];
  for (const line of linesOf(segments)) {
    const isClear = line.every(({ left, right }) => left >= at || right <= at - GUTTER);
    if (isClear) bands.at(-1)?.push(...line);
    else bands.push([]);
  }
  return bands.filter((band) => band.length >= 2 * FEWEST_ROWS);
}

/** The parts of two sides that stand at the same height: what is above or below the other side tells nothing of columns. */
function beside(left: readonly Run[], right: readonly Run[]): readonly [readonly Run[], readonly Run[]] {
  const within = (side: readonly Run[], other: readonly Run[]): readonly Run[] => {
    const ys = other.map(({ y }) => y);
    const [top, bottom] = [Math.min(...ys) - 2, Math.max(...ys) + 2];
    return side.filter(({ y }) => y >= top && y <= bottom);
  };
  return [within(left, right), within(right, left)];
}

const rowCount = (segments: readonly Run[]): number => linesOf(segments).length;

/** Whether two sides are columns of text, and not the cells of a table or dates beside what they date. */
function areColumns(left: readonly Run[], right: readonly Run[]): boolean {
  const [rowsLeft, rowsRight] = [rowsOf(left), rowsOf(right)];
  if (rowsLeft.length < FEWEST_ROWS || rowsRight.length < FEWEST_ROWS) return false;
  if (areDates(rowsLeft, rowsRight) || areDates(rowsRight, rowsLeft)) return false;
  // A side with headings of its own is no row of labels, however well its lines meet the other's.
  if (hasSections(rowsLeft) || hasSections(rowsRight)) return true;
  return !isBeside(rowsLeft, rowsRight) && !isBeside(rowsRight, rowsLeft);
}

const shareOf = (side: readonly Row[], test: (row: Row) => boolean): number =>
  side.filter(test).length / side.length;
const alignedShare = (side: readonly Row[], other: readonly Row[]): number =>
  shareOf(side, ({ y, size }) => other.some((row) => Math.abs(row.y - y) <= size * 0.4));
const headingShare = (side: readonly Row[]): number =>
  shareOf(side, ({ text }) => sectionOfLine(text) !== null);

/** Whether one side dates the other, line by line. */
const areDates = (side: readonly Row[], other: readonly Row[]): boolean =>
  shareOf(side, ({ text }) => isDateLine(text, 14)) >= 0.3 && alignedShare(side, other) >= 0.5;

const hasSections = (side: readonly Row[]): boolean =>
  headingShare(side) * side.length >= 2 && headingShare(side) <= 0.6;

/** Whether one side only labels the other: places or names of rows, each on the line of what it belongs to. */
function isBeside(side: readonly Row[], other: readonly Row[]): boolean {
  const lengths = side.map(({ text }) => text.length).sort((one, next) => one - next);
  const median = lengths[Math.floor(lengths.length / 2)] ?? 0;
  return alignedShare(side, other) >= 0.8 && (median <= 28 || headingShare(side) > 0.6);
}

/** Segments of one column as its rows. */
function rowsOf(segments: readonly Run[]): readonly Row[] {
  return linesOf(segments).map((line) => ({
    text: line.map(({ text }) => text.trim()).join('\t'),
    y: line[0]?.y ?? 0,
    size: Math.max(...line.map(({ size }) => size)),
  }));
}
