import { connectionOf } from '@/utils/db/connection';
import { keepAct, type KeepOutcome } from '@/utils/db/keep-outcome';
import type { NorthingDb } from '@/utils/db/northing-db';
import { putRow, removeRow } from '@/utils/db/put-row';
import type { ActWorld } from '@/utils/db/run-act';
import { sameRow } from '@/utils/db/same-row';
import { RefusedError } from '@/utils/db/store-fault';
import type { Activity } from '@/utils/goals/activity';

/** Every step of every plan, in the order of ids; those of a goal that is gone included. */
export function allActivities(db: NorthingDb): Promise<Activity[]> {
  return Promise.resolve(connectionOf(db).rows('activities').toArray());
}

/** Adds a step or replaces the one with its id. */
export function putActivity(db: NorthingDb, activity: Activity, world: ActWorld): Promise<KeepOutcome> {
  const what = { key: 'act.activity_saved', params: { text: activity.text } };
  return putRow(db, world, 'activities', activity, what);
}

/** Keeps what is new of a step, beside whatever was kept a moment before. Refused as `invalid` when it is gone. */
export function changeActivity(
  db: NorthingDb,
  id: string,
  over: Partial<Omit<Activity, 'id' | 'updatedAt'>>,
  world: ActWorld,
): Promise<KeepOutcome> {
  return keepAct(db, world, async (ledger) => {
    const before = await ledger.get('activities', id);
    if (before === undefined) throw new RefusedError('invalid', 'no such step');
    const step = { ...before, ...over };
    if (sameRow(before, step)) return { value: { id, change: 'unchanged' }, what: null };
    await ledger.put('activities', [{ ...step, updatedAt: world.now.toISOString() }]);
    return {
      value: { id, change: 'updated' },
      what: { key: 'act.activity_saved', params: { text: step.text } },
    };
  });
}

/** Removes a step; undo brings it back. */
export function removeActivity(db: NorthingDb, id: string, world: ActWorld): Promise<KeepOutcome> {
  return removeRow(db, world, 'activities', id, ({ text }) => ({
    key: 'act.activity_removed',
    params: { text },
  }));
}
