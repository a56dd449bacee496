import { useLiveQuery } from 'dexie-react-hooks';
import type { NorthingDb } from '@/utils/db/northing-db';
import { recordByKey } from '@/utils/db/postings';
import type { Posting } from '@/utils/posting/posting';

/** The record of exactly this ad, be it merged into another or not; null where there is none or it is in the bin. */
export function useRecord(db: NorthingDb | null, key: string): Posting | null {
  const found = useLiveQuery(
    async () => (db === null ? null : ((await recordByKey(db, key)) ?? null)),
    [db, key],
  );
  return found === undefined || found === null || found.deletedAt !== null ? null : found;
}
