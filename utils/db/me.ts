import { connectionOf } from '@/utils/db/connection';
import type { KeepOutcome } from '@/utils/db/keep-outcome';
import type { NorthingDb } from '@/utils/db/northing-db';
import { putRow } from '@/utils/db/put-row';
import type { ActWorld } from '@/utils/db/run-act';
import type { Me } from '@/utils/profile/me';

/** What the user said of themselves; undefined while they said nothing. */
export function readMe(db: NorthingDb): Promise<Me | undefined> {
  return Promise.resolve(connectionOf(db).rows('me').get('me'));
}

/** Keeps it whole. */
export function putMe(db: NorthingDb, me: Me, world: ActWorld): Promise<KeepOutcome> {
  return putRow(db, world, 'me', me, { key: 'act.me_saved' });
}
