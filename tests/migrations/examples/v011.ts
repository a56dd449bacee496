import { v010 } from './v010';

type Row = Readonly<Record<string, unknown>>;

const activity = (row: object): object => ({ ...row, finding: null });

/** The store of version 10 as version 11 keeps it: a step may say what became of the guess it tested. */
export const v011: Readonly<Record<string, readonly object[]>> = {
  ...v010,
  activities: (v010['activities'] ?? []).map(activity),
  actRows: (v010['actRows'] ?? []).map((row) => {
    const { table, before, after, ...rest } = row as Row;
    if (table !== 'activities') return row;
    const moved = (copy: unknown): unknown => (copy === null ? null : activity(copy as object));
    return { ...rest, table, before: moved(before), after: moved(after) };
  }),
  meta: (v010['meta'] ?? []).map((row) => ('version' in row ? { ...row, version: 11 } : row)),
};
