import { connectionOf } from '@/utils/db/connection';
import type { KeepOutcome } from '@/utils/db/keep-outcome';
import type { NorthingDb } from '@/utils/db/northing-db';
import { putRow, removeRow } from '@/utils/db/put-row';
import type { ActWorld } from '@/utils/db/run-act';
import type { VerdictSettings } from '@/utils/fit/verdict-settings';

/** Where the user drew the lines between verdicts; undefined for the usual ones. */
export function verdictSettings(db: NorthingDb): Promise<VerdictSettings | undefined> {
  return Promise.resolve(connectionOf(db).rows('settings').get('verdict'));
}

/** Draws the lines anew. */
export function putVerdictSettings(
  db: NorthingDb,
  settings: VerdictSettings,
  world: ActWorld,
): Promise<KeepOutcome> {
  return putRow(db, world, 'settings', settings, { key: 'act.lines_saved' });
}

/** Goes back to the usual lines; undo brings the user's back. */
export function resetVerdictSettings(db: NorthingDb, world: ActWorld): Promise<KeepOutcome> {
  return removeRow(db, world, 'settings', 'verdict', () => ({ key: 'act.lines_reset' }));
}
