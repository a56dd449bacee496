import { openedBy, type GapRow, type GapTable } from './gap-table';

/** Gaps thought of as closed, by name, and the saved postings that come within reach with all of them. */
export interface Opened {
  readonly names: readonly string[];
  readonly postingIds: readonly string[];
}

export interface ClosingOpens {
  /** By this gap alone. */
  readonly alone: Opened;
  /** With the gaps I am closing already, else with the one that opens most beside it; null where that opens no more. */
  readonly together: Opened | null;
}

/** So many gaps that are being closed are thought of together. */
const MOST = 3;

const beside = ({ rows, pairs }: GapTable, id: string): readonly GapRow[] => {
  const closing = rows.filter((row) => row.id !== id && row.decision?.decision === 'close');
  if (closing.length > 0) return closing.slice(0, MOST);
  const pair = pairs.find(({ ids }) => ids.includes(id));
  return rows.filter((row) => row.id !== id && pair?.ids.includes(row.id) === true);
};

/** What closing one gap opens among the saved postings of a direction; null where none of them misses it as a must. */
export const whatClosingOpens = (table: GapTable, id: string): ClosingOpens | null => {
  const row = table.rows.find((one) => one.id === id);
  if (row === undefined) return null;
  const alone = { names: [row.name], postingIds: openedBy(table, [id]) };
  const others = beside(table, id);
  const together = {
    names: [row.name, ...others.map(({ name }) => name)],
    postingIds: openedBy(table, [id, ...others.map((other) => other.id)]),
  };
  return { alone, together: together.postingIds.length > alone.postingIds.length ? together : null };
};
