import { connectionOf } from '@/utils/db/connection';
import type { KeepOutcome } from '@/utils/db/keep-outcome';
import type { NorthingDb } from '@/utils/db/northing-db';
import { putRow, removeRow } from '@/utils/db/put-row';
import type { ActWorld } from '@/utils/db/run-act';
import type { Goal } from '@/utils/goals/goal';

/** Every goal, the 12-month ones first, each horizon in the order of ids. */
export function allGoals(db: NorthingDb): Promise<Goal[]> {
  return Promise.resolve(connectionOf(db).rows('goals').orderBy('horizon').toArray());
}

/** Adds a goal or replaces the one with its id. */
export function putGoal(db: NorthingDb, goal: Goal, world: ActWorld): Promise<KeepOutcome> {
  const what = { key: 'act.goal_saved', params: { statement: goal.statement } };
  return putRow(db, world, 'goals', goal, what);
}

/** Removes a goal; undo brings it back. */
export function removeGoal(db: NorthingDb, id: string, world: ActWorld): Promise<KeepOutcome> {
  return removeRow(db, world, 'goals', id, ({ statement }) => ({
    key: 'act.goal_removed',
    params: { statement },
  }));
}
