import { v009 } from './v009';

type Row = Readonly<Record<string, unknown>>;

const activity = (row: object): object => ({ ...row, finding: null });

/** The store of version 9 as version 10 keeps it: a step may say what became of the guess it tested. */
export const v010: Readonly<Record<string, readonly object[]>> = {
  ...v009,
  activities: (v009['activities'] ?? []).map(activity),
  actRows: (v009['actRows'] ?? []).map((row) => {
    const { table, before, after, ...rest } = row as Row;
    if (table !== 'activities') return row;
    const moved = (copy: unknown): unknown => (copy === null ? null : activity(copy as object));
    return { ...rest, table, before: moved(before), after: moved(after) };
  }),
  meta: (v009['meta'] ?? []).map((row) => ('version' in row ? { ...row, version: 10 } : row)),
};
