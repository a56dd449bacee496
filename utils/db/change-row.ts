import type { KeepOutcome } from '@/utils/db/keep-outcome';
import { keepAct } from '@/utils/db/keep-outcome';
import type { NorthingDb } from '@/utils/db/northing-db';
import type { ContentRows } from '@/utils/db/rows';
import type { ActWorld } from '@/utils/db/run-act';
import { sameRow } from '@/utils/db/same-row';
import { RefusedError } from '@/utils/db/store-fault';
import type { Sentence } from '@/utils/words/sentence';

type ChangeableTable = 'postings' | 'people';

/**
 * Replaces one row by what `change` makes of it; `unchanged` and without an act when that is the same. Refused as
 * `invalid` when there is no such row.
 */
export function changeRow<T extends ChangeableTable>(
  db: NorthingDb,
  world: ActWorld,
  table: T,
  id: string,
  change: (row: ContentRows[T]) => ContentRows[T],
  say: (row: ContentRows[T]) => Sentence,
): Promise<KeepOutcome> {
  return keepAct(db, world, async (ledger) => {
    const row = await ledger.get(table, id);
    if (row === undefined) throw new RefusedError('invalid', `no such row in ${table}`);
    const changed = change(row);
    if (sameRow(row, changed)) return { value: { id, change: 'unchanged' }, what: null };
    await ledger.put(table, [changed]);
    return { value: { id, change: 'updated' }, what: say(changed) };
  });
}
