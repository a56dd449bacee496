import { connectionOf } from '@/utils/db/connection';
import type { NorthingDb } from '@/utils/db/northing-db';
import type { KeptReading } from '@/utils/db/rows';

/** Every captured version of an ad, newest first. */
export async function readingsOf(db: NorthingDb, postingId: string): Promise<KeptReading[]> {
  const readings = await connectionOf(db)
    .rows('readings')
    .where('postingId')
    .equals(postingId)
    .sortBy('readAt');
  return readings.reverse();
}

/** One captured version; undefined when there is none. */
export function reading(db: NorthingDb, id: string): Promise<KeptReading | undefined> {
  return Promise.resolve(connectionOf(db).rows('readings').get(id));
}
