import type { SectionKind } from './section';
import { sectionOfHeading } from './section-headings';
import type { Statement } from './statement';

/** What each column of a table of criteria asks, `null` for one that only names. */
export type Columns = readonly (SectionKind | null)[];

const MARK = /^(?:x|✓|✔|√|\*|yes|y|●|•)$/i;
const RULE = /^:?-+:?$/;

interface Cell {
  readonly text: string;
  readonly start: number;
}

const cellsOf = (line: string): Cell[] => {
  const cells: Cell[] = [];
  let start = 0;
  for (const piece of line.split('|')) {
    cells.push({ text: piece.trim(), start: start + piece.length - piece.trimStart().length });
    start += piece.length + 1;
  }
  return line.trimStart().startsWith('|') ? cells.slice(1) : cells;
};

/** The columns a line heads, `null` where it does not part what is essential from what is desirable. */
export const columnsOf = (line: string): Columns | null => {
  if (!line.includes('|')) return null;
  const kinds = cellsOf(line).map(({ text }) => sectionOfHeading(text));
  const desired = kinds.indexOf('nice');
  const asked = kinds.findLastIndex((kind) => kind === 'requirements');
  if (desired < 0 || asked < 0) return null;
  return kinds.map((kind, at) => (at === desired || (at === asked && at > 0) ? kind : null));
};

/**
 * What a row of such a table says: its words under the column its mark stands in, or each cell's own words. `start` is
 * where the row begins in the ad, in UTF-16 units.
 */
export const statementsOfRow = (line: string, start: number, columns: Columns): Statement[] => {
  if (columnsOf(line) !== null) return [];
  const cells = cellsOf(line);
  const marked = cells.findIndex(({ text }, at) => MARK.test(text) && (columns[at] ?? null) !== null);
  return cells.flatMap((cell, at): Statement[] => {
    if (cell.text === '' || MARK.test(cell.text) || RULE.test(cell.text)) return [];
    const section = columns[at] ?? columns[marked] ?? null;
    return section === null ? [] : [{ text: cell.text, start: start + cell.start, section, bullet: true }];
  });
};
