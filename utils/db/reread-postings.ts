import { connectionOf } from '@/utils/db/connection';
import type { NorthingDb } from '@/utils/db/northing-db';
import type { ActWorld, Done } from '@/utils/db/run-act';
import { runAct } from '@/utils/db/run-act';
import type { Refusal } from '@/utils/db/store-fault';
import type { Posting } from '@/utils/posting/posting';

/** At most `limit` postings in the order of their ids, those behind `afterId` (empty: from the beginning); the bin's and merged ones too. */
export function postingsAfter(db: NorthingDb, afterId: string, limit: number): Promise<Posting[]> {
  return Promise.resolve(connectionOf(db).rows('postings').where('id').above(afterId).limit(limit).toArray());
}

/** What a posting asks for, read anew from the text it had. */
export interface RereadPosting extends Pick<Posting, 'id' | 'requirements' | 'vocabulary'> {
  /** The description that was read; a posting that says something else by now keeps what it has. */
  readonly description: string | null;
}

/**
 * Replaces what postings ask for by a newer reading of the same text; gives how many were. Nothing the user or a page
 * said changes, so it is no act and nothing to undo.
 */
export function putReread(
  db: NorthingDb,
  read: readonly RereadPosting[],
  world: ActWorld,
): Promise<Done<number> | Refusal> {
  return runAct(db, world, async (ledger) => {
    const changed: Posting[] = [];
    for (const { id, description, requirements, vocabulary } of read) {
      const row = await ledger.get('postings', id);
      if (row !== undefined && row.facts.description === description)
        changed.push({ ...row, requirements, vocabulary });
    }
    await ledger.put('postings', changed);
    return { value: changed.length, what: null };
  });
}
