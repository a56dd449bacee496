import type { Dexie, Table } from 'dexie';

import type { MetaRow, RowCounts, StoreIdentity } from '@/utils/db/rows';
import { COUNTED_TABLES } from '@/utils/db/rows';

/** Zero rows in every table. */
export const NO_ROWS: RowCounts = Object.fromEntries(COUNTED_TABLES.map((table) => [table, 0]));

/** The identity of a database that has just come into being. */
export function newIdentity(dbId: string): StoreIdentity {
  return { key: 'store', dbId, counter: 0, counts: NO_ROWS };
}

/** The identity written in the database, or null when there is none. Call inside a transaction that covers `meta`. */
export async function readIdentity(db: Dexie): Promise<StoreIdentity | null> {
  const meta: Table<MetaRow, string> = db.table('meta');
  const row = await meta.get('store');
  return row?.key === 'store' ? row : null;
}

/** The identity after one more writing transaction that changed the number of rows by `deltas`. */
export function nextIdentity(identity: StoreIdentity, deltas: RowCounts): StoreIdentity {
  const counts: Record<string, number> = { ...identity.counts };
  for (const [table, delta] of Object.entries(deltas)) counts[table] = (counts[table] ?? 0) + delta;
  return { ...identity, counter: identity.counter + 1, counts };
}

/** The rows there are in every counted table. Call inside a transaction that covers them. */
export async function countRows(db: Dexie): Promise<RowCounts> {
  const counts: Record<string, number> = {};
  for (const table of COUNTED_TABLES) counts[table] = await db.table(table).count();
  return counts;
}
