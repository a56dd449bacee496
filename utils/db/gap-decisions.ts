import type { KeepOutcome } from '@/utils/db/keep-outcome';
import type { NorthingDb } from '@/utils/db/northing-db';
import { putRow, removeRow } from '@/utils/db/put-row';
import type { ActWorld } from '@/utils/db/run-act';
import type { GapDecision } from '@/utils/gaps/gap-decision';

/** Decides about a gap, or decides anew. */
export function putGapDecision(db: NorthingDb, decision: GapDecision, world: ActWorld): Promise<KeepOutcome> {
  const what = { key: 'act.gap_decided', params: { name: decision.name } };
  return putRow(db, world, 'gapDecisions', decision, what);
}

/** Takes a decision away, so that the gap is undecided again; undo brings it back. */
export function removeGapDecision(db: NorthingDb, id: string, world: ActWorld): Promise<KeepOutcome> {
  return removeRow(db, world, 'gapDecisions', id, ({ name }) => ({
    key: 'act.gap_undecided',
    params: { name },
  }));
}
