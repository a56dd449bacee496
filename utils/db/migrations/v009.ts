import type { Migration, MovingRow } from '@/utils/db/migrations/migration';

const isRow = (value: unknown): value is MovingRow => typeof value === 'object' && value !== null;

/** What is said of me has a level. */
const meV9 = (row: MovingRow): MovingRow => ({ level: null, ...row });

/** A direction may wish for a step from one's own level, and a goal knows the day it was reached or let go. */
const goalV9 = (row: MovingRow): MovingRow => ({
  settledOn: null,
  ...row,
  direction: isRow(row['direction']) ? { levelSteps: [], ...row['direction'] } : null,
});

/** The undo log holds copies of both; they move too, so that an old step can still be taken back. */
const actRowV9 = (row: MovingRow): MovingRow => {
  const move = row['table'] === 'me' ? meV9 : row['table'] === 'goals' ? goalV9 : null;
  if (move === null) return row;
  const moved = (copy: unknown): unknown => (isRow(copy) ? move(copy) : copy);
  return { ...row, before: moved(row['before']), after: moved(row['after']) };
};

/** My own level, steps from it as a wish, and the day a goal was settled. */
export const v009: Migration = {
  version: 9,
  stores: {},
  rows: { me: meV9, goals: goalV9, actRows: actRowV9 },
};
