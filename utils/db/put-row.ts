import type { KeepOutcome } from '@/utils/db/keep-outcome';
import { keepAct } from '@/utils/db/keep-outcome';
import type { NorthingDb } from '@/utils/db/northing-db';
import type { ContentRows, OwnTable } from '@/utils/db/rows';
import type { ActWorld } from '@/utils/db/run-act';
import { sameRow } from '@/utils/db/same-row';
import { RefusedError } from '@/utils/db/store-fault';
import type { Sentence } from '@/utils/words/sentence';

/** Adds or replaces a record that the user wrote whole. `unchanged` when it already stands like that. */
export function putRow<T extends OwnTable>(
  db: NorthingDb,
  world: ActWorld,
  table: T,
  row: ContentRows[T],
  what: Sentence,
): Promise<KeepOutcome> {
  const { id } = row;
  return keepAct(db, world, async (ledger) => {
    const before = await ledger.get(table, id);
    if (before !== undefined && sameRow({ ...before, updatedAt: row.updatedAt }, row)) {
      return { value: { id, change: 'unchanged' }, what: null };
    }
    await ledger.put(table, [row]);
    await ledger.remove('erased', [id]);
    return { value: { id, change: before === undefined ? 'added' : 'updated' }, what };
  });
}

/** Removes such a record and remembers that it was, so that an older export does not bring it back. */
export function removeRow<T extends OwnTable>(
  db: NorthingDb,
  world: ActWorld,
  table: T,
  id: string,
  say: (row: ContentRows[T]) => Sentence,
): Promise<KeepOutcome> {
  return keepAct(db, world, async (ledger) => {
    const row = await ledger.get(table, id);
    if (row === undefined) throw new RefusedError('invalid', `no such row in ${table}`);
    await ledger.remove(table, [id]);
    await ledger.put('erased', [{ id, table, at: world.now.toISOString() }]);
    return { value: { id, change: 'updated' }, what: say(row) };
  });
}
