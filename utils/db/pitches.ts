import { connectionOf } from '@/utils/db/connection';
import type { KeepOutcome } from '@/utils/db/keep-outcome';
import type { NorthingDb } from '@/utils/db/northing-db';
import { putRow } from '@/utils/db/put-row';
import type { ActWorld } from '@/utils/db/run-act';
import type { Pitch } from '@/utils/pitch/pitch';

/** The one pitch there is, undefined before it is written. */
export function readPitch(db: NorthingDb): Promise<Pitch | undefined> {
  return Promise.resolve(connectionOf(db).rows('pitches').toCollection().first());
}

/** Adds the pitch or replaces it. */
export function putPitch(db: NorthingDb, pitch: Pitch, world: ActWorld): Promise<KeepOutcome> {
  return putRow(db, world, 'pitches', pitch, { key: 'act.pitch_saved' });
}
