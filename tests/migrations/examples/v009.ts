import { v008 } from './v008';

type Row = Readonly<Record<string, unknown>>;

const goal = (row: object): object => {
  const { direction, ...rest } = row as Row;
  const moved = typeof direction === 'object' && direction !== null ? { ...direction, levelSteps: [] } : null;
  return { ...rest, settledOn: null, direction: moved };
};
const me = (row: object): object => ({ ...row, level: null });

/** The store of version 8 as version 9 keeps it: a level of my own, directions that may wish for a step from it, goals that know when they were settled. */
export const v009: Readonly<Record<string, readonly object[]>> = {
  ...v008,
  me: (v008['me'] ?? []).map(me),
  goals: (v008['goals'] ?? []).map(goal),
  actRows: (v008['actRows'] ?? []).map((row) => {
    const { table, before, after, ...rest } = row as Row;
    const move = table === 'me' ? me : table === 'goals' ? goal : null;
    if (move === null) return row;
    const moved = (copy: unknown): unknown => (copy === null ? null : move(copy as object));
    return { ...rest, table, before: moved(before), after: moved(after) };
  }),
  meta: (v008['meta'] ?? []).map((row) => ('version' in row ? { ...row, version: 9 } : row)),
};
