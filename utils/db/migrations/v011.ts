import type { Migration, MovingRow } from '@/utils/db/migrations/migration';

const isRow = (value: unknown): value is MovingRow => typeof value === 'object' && value !== null;

/** A guess that a step tests may have held or not. */
const activityV11 = (row: MovingRow): MovingRow => ({ finding: null, ...row });

/** The undo log holds copies of steps; they move too, so that an old step can still be taken back. */
const actRowV11 = (row: MovingRow): MovingRow => {
  if (row['table'] !== 'activities') return row;
  const moved = (copy: unknown): unknown => (isRow(copy) ? activityV11(copy) : copy);
  return { ...row, before: moved(row['before']), after: moved(row['after']) };
};

/** What became of a guess that was tested. */
export const v011: Migration = {
  version: 11,
  stores: {},
  rows: { activities: activityV11, actRows: actRowV11 },
};
