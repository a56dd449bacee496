import { connectionOf } from '@/utils/db/connection';
import type { KeepOutcome } from '@/utils/db/keep-outcome';
import type { NorthingDb } from '@/utils/db/northing-db';
import { putRow, removeRow } from '@/utils/db/put-row';
import type { ActWorld } from '@/utils/db/run-act';
import type { Decision } from '@/utils/decision/decision';

/** Every comparison, decided or not, in the order of ids. */
export function allDecisions(db: NorthingDb): Promise<Decision[]> {
  return Promise.resolve(connectionOf(db).rows('decisions').toArray());
}

/** Adds a comparison or replaces the one with its id. */
export function putDecision(db: NorthingDb, decision: Decision, world: ActWorld): Promise<KeepOutcome> {
  const what = { key: 'act.decision_saved', params: { name: decision.name } };
  return putRow(db, world, 'decisions', decision, what);
}

/** Removes a comparison; undo brings it back. */
export function removeDecision(db: NorthingDb, id: string, world: ActWorld): Promise<KeepOutcome> {
  return removeRow(db, world, 'decisions', id, ({ name }) => ({
    key: 'act.decision_removed',
    params: { name },
  }));
}
