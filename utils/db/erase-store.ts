import { connectionOf } from '@/utils/db/connection';
import type { NorthingDb } from '@/utils/db/northing-db';
import type { ActWorld } from '@/utils/db/run-act';
import { COUNTED_TABLES } from '@/utils/db/rows';
import type { Refusal } from '@/utils/db/store-fault';
import { RefusedError, storeFault } from '@/utils/db/store-fault';
import { NO_ROWS, readIdentity } from '@/utils/db/store-identity';
import { writeWithinLimit } from '@/utils/db/within-limit';

/** Thousands of rows take longer than one record. */
const LIMIT_MS = 60_000;

/**
 * Removes every row of every table for good, the undo log and what was ever deleted included: one transaction, no act,
 * no way back. The database stays the same one, so that other open pages go on with it.
 */
export async function eraseStore(
  db: NorthingDb,
  { now }: Pick<ActWorld, 'now'>,
): Promise<{ readonly ok: true } | Refusal> {
  const connection = connectionOf(db);
  if (connection.mode !== 'ready') return { ok: false, reason: connection.mode };
  try {
    const identity = await writeWithinLimit(connection, LIMIT_MS, async () => {
      const before = await readIdentity(connection);
      if (before === null) throw new RefusedError('data-missing', 'no identity');
      for (const table of COUNTED_TABLES) await connection.table(table).clear();
      const after = { ...before, counter: before.counter + 1, counts: NO_ROWS };
      await connection.meta.put(after);
      return after;
    });
    const { dbId, counter, counts } = identity;
    connection.tellWitness({ dbId, counter, counts, writtenAt: now.toISOString() });
    return { ok: true };
  } catch (error) {
    const refusal = storeFault(error);
    if (refusal === null) throw error;
    return refusal;
  }
}
