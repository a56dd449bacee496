import type { Connection } from '@/utils/db/connection';
import type { NorthingDb } from '@/utils/db/northing-db';
import type { ActWorld } from '@/utils/db/run-act';
import { runAct } from '@/utils/db/run-act';
import type { Refusal } from '@/utils/db/store-fault';
import { unlinkPeople } from '@/utils/db/unlink-people';

/** What is in the bin can be restored for so long. */
const BIN_DAYS = 30;
const DAY_MS = 86_400_000;

/** `removed` is the number of postings and people that are gone for good. */
export type BinOutcome = { readonly ok: true; readonly removed: number } | Refusal;

/**
 * Removes for good what has been in the bin for 30 days, or with `all` everything in it: postings with their readings,
 * people with their links, exchanges and ties, and every undo step that still holds a copy of them. Cannot be undone.
 */
export async function emptyBin(
  db: NorthingDb,
  world: ActWorld,
  { all = false }: { readonly all?: boolean } = {},
): Promise<BinOutcome> {
  const limit = new Date(world.now.getTime() - BIN_DAYS * DAY_MS).toISOString();
  const at = world.now.toISOString();
  const done = await runAct(db, world, async (ledger, store) => {
    const due = async (table: 'postings' | 'people'): Promise<string[]> => {
      const inBin = store.rows(table).orderBy('deletedAt');
      return (await inBin.toArray())
        .filter(({ deletedAt }) => all || (deletedAt !== null && deletedAt <= limit))
        .map(({ id }) => id);
    };
    const binned = await due('postings');
    // What was merged into a job or a person goes with it: it was that one.
    const merged = await store.rows('postings').where('mergedInto').anyOf(binned).primaryKeys();
    const postings = [...new Set([...binned, ...merged])];
    const binnedPeople = await due('people');
    const joined = await store.rows('people').where('joined.into').anyOf(binnedPeople).primaryKeys();
    const people = [...new Set([...binnedPeople, ...joined])];
    const readings = await store.rows('readings').where('postingId').anyOf(postings).primaryKeys();
    await ledger.remove('postings', postings);
    await ledger.remove('readings', readings);
    await ledger.remove('people', people);
    const exchanges = await unlinkPeople(ledger, store, people);
    await ledger.put(
      'erased',
      postings.map((id) => ({ id, table: 'postings' as const, at })),
    );
    await ledger.put(
      'erased',
      people.map((id) => ({ id, table: 'people' as const, at })),
    );
    const forget = await actsHolding(store, [...postings, ...readings, ...people, ...exchanges]);
    return { value: postings.length + people.length, what: null, forget };
  });
  return done.ok ? { ok: true, removed: done.value } : done;
}

async function actsHolding(db: Connection, rowIds: readonly string[]): Promise<string[]> {
  const rows = await db.actRows.where('rowId').anyOf(rowIds).toArray();
  return [...new Set(rows.map(({ actId }) => actId))];
}
