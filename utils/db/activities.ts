import { connectionOf } from '@/utils/db/connection';
import type { KeepOutcome } from '@/utils/db/keep-outcome';
import type { NorthingDb } from '@/utils/db/northing-db';
import { putRow, removeRow } from '@/utils/db/put-row';
import type { ActWorld } from '@/utils/db/run-act';
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

/** Removes a step; undo brings it back. */
export function removeActivity(db: NorthingDb, id: string, world: ActWorld): Promise<KeepOutcome> {
  return removeRow(db, world, 'activities', id, ({ text }) => ({
    key: 'act.activity_removed',
    params: { text },
  }));
}
