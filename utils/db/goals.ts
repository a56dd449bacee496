import { connectionOf } from '@/utils/db/connection';
import { keepAct, type KeepOutcome } from '@/utils/db/keep-outcome';
import type { NorthingDb } from '@/utils/db/northing-db';
import { putRow, removeRow } from '@/utils/db/put-row';
import type { ActWorld } from '@/utils/db/run-act';
import { RefusedError } from '@/utils/db/store-fault';
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

/** Changes a goal as it is kept by then, whatever a screen still shows of it; refused where it is gone. */
export function changeGoal(
  db: NorthingDb,
  id: string,
  change: (goal: Goal) => Goal,
  world: ActWorld,
): Promise<KeepOutcome> {
  return keepAct(db, world, async (ledger) => {
    const before = await ledger.get('goals', id);
    if (before === undefined) throw new RefusedError('invalid', 'no such goal');
    const goal = { ...change(before), id, updatedAt: world.now.toISOString() };
    await ledger.put('goals', [goal]);
    return {
      value: { id, change: 'updated' },
      what: { key: 'act.goal_saved', params: { statement: goal.statement } },
    };
  });
}

/** Removes a goal; undo brings it back. */
export function removeGoal(db: NorthingDb, id: string, world: ActWorld): Promise<KeepOutcome> {
  return removeRow(db, world, 'goals', id, ({ statement }) => ({
    key: 'act.goal_removed',
    params: { statement },
  }));
}
