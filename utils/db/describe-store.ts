import { connectionOf } from '@/utils/db/connection';
import type { NorthingDb } from '@/utils/db/northing-db';
import { countRows, readIdentity } from '@/utils/db/store-identity';
import type { FoundStore } from '@/utils/db/witness';

/** What is in the store at one instant: which database, how far, and how many rows there are and should be. */
export function describeStore(db: NorthingDb): Promise<FoundStore> {
  const connection = connectionOf(db);
  return connection.transaction('r', connection.tables, async () => {
    const identity = await readIdentity(connection);
    return {
      dbId: identity?.dbId ?? null,
      counter: identity?.counter ?? 0,
      recorded: identity?.counts ?? null,
      counts: await countRows(connection),
    };
  });
}
