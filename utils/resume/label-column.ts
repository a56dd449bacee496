import type { Run } from './page-run';
import { linesOf, textOfRuns } from './page-run';
import { isDateFragment, readSpan } from './read-span';

/** Fewer dated lines make no column of dates. */
const FEWEST = 2;
/** Lines of one label stand so close, in sizes of their letters. */
const LEADING = 1.9;

/** A line parted at the edge of the column of dates: what labels it, and the rest. */
interface PartedLine {
  readonly label: readonly Run[];
  readonly rest: readonly Run[];
}

function partedAt(line: readonly Run[], edge: number): PartedLine | null {
  const label = line.filter(({ right }) => right <= edge - 1);
  const rest = line.filter(({ left }) => left >= edge - 2);
  // Something lies across the edge.
  if (label.length + rest.length < line.length) return null;
  return { label, rest };
}

const isDated = ({ label }: PartedLine): boolean => label.length > 0 && isDateFragment(textOfRuns(label));

/** Where the text beside a column of dates begins: the edge with the most dates left of it; null without one. */
function edgeOf(lines: readonly (readonly Run[])[]): number | null {
  const edges = new Set(lines.flatMap((line) => line.slice(1).map(({ left }) => Math.round(left))));
  let best: { readonly edge: number; readonly count: number } | null = null;
  for (const edge of edges) {
    const parted = lines.map((line) => partedAt(line, edge)).filter((line) => line !== null);
    const labelled = parted.filter(({ label, rest }) => label.length > 0 && rest.length > 0);
    const dated = labelled.filter(isDated);
    const aligned = dated.filter(({ rest: [first] }) => Math.abs((first?.left ?? 0) - edge) <= 2).length;
    if (dated.length < FEWEST || aligned < FEWEST || dated.length * 2 < labelled.length) continue;
    if (best === null || dated.length > best.count) best = { edge, count: dated.length };
  }
  return best?.edge ?? null;
}

/** Whether a label lacks what the next line brings: "November 2020 –", "octobre de 2012 – juin de". */
function isOpen(text: string, next: string): boolean {
  if (/(?:[-–—]|\s(?:bis|à|to|til|till|tot|hasta|al?|de|del))$/i.test(text.trim()) || /^\s*[-–—]/.test(next))
    return true;
  if (!/\d{4}/.test(text)) return true;
  return readSpan(text) === null && readSpan(`${text} ${next}`) !== null;
}

/**
 * The runs of a page, the dates of a narrow left column each in one piece on its first line: a column breaks "November
 * 2020 – March 2022" over three lines, each beside a line of something else. Pages without such a column are left alone.
 */
export function withWholeLabels(runs: readonly Run[]): readonly Run[] {
  const lines = linesOf(runs);
  const edge = edgeOf(lines);
  if (edge === null) return runs;
  const result: Run[] = [];
  let open: { readonly at: number; readonly y: number } | null = null;
  for (const line of lines) {
    const parted = partedAt(line, edge);
    if (parted === null || !isDated(parted)) {
      result.push(...line);
      continue;
    }
    const [first] = parted.label;
    if (first === undefined) continue;
    const text = textOfRuns(parted.label);
    const label = open === null ? undefined : result[open.at];
    const isNear = open !== null && first.y - open.y <= first.size * LEADING;
    if (label !== undefined && open !== null && isNear && isOpen(label.text, text)) {
      result[open.at] = { ...label, text: `${label.text.trim()} ${text.trim()}` };
      open = { at: open.at, y: first.y };
    } else {
      open = { at: result.length, y: first.y };
      result.push({
        ...first,
        text,
        right: Math.min(parted.label.at(-1)?.right ?? first.right, edge - first.size),
      });
    }
    result.push(...parted.rest);
  }
  return result;
}
