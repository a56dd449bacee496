import type { Connection } from '@/utils/db/connection';
import type { Ledger } from '@/utils/db/ledger';
import type { ActRow, ContentRow, ContentTable } from '@/utils/db/rows';
import { CONTENT_TABLES } from '@/utils/db/rows';
import type { ActResult } from '@/utils/db/run-act';
import type { NotUndone, RowPlace, Undone } from '@/utils/db/undo-outcome';
import { undoneRow } from '@/utils/db/undone-row';
import { unlinkPeople } from '@/utils/db/unlink-people';

type TakenBack = ActResult<Undone | NotUndone>;

/** A row that is to be given an earlier state. */
interface Restored extends RowPlace {
  readonly state: ContentRow | null;
}

/** Takes an act back row by row and marks it undone. Call inside a command's transaction. */
export async function takeBack(ledger: Ledger, db: Connection, actId: string, now: Date): Promise<TakenBack> {
  const act = await db.acts.get(actId);
  if (act === undefined) return { value: { ok: false, reason: 'no-such-act' }, what: null };
  if (act.undoneAt !== null) return { value: { ok: false, reason: 'already-undone' }, what: null };
  const rows = await db.actRows.where('actId').equals(actId).toArray();
  const { restored, kept } = await sortedOut(db, rows);
  if (restored.length === 0) return { value: { ok: false, reason: 'changed-since' }, what: null };
  await restore(ledger, restored);
  const gone = restored.filter(({ table, state }) => table === 'people' && state === null);
  await unlinkPeople(
    ledger,
    db,
    gone.map(({ id }) => id),
  );
  await db.acts.update(actId, { undoneAt: now.toISOString() });
  if (act.undoes !== null) await db.acts.update(act.undoes, { undoneAt: null });
  return {
    value: { ok: true, actId: null, restored: restored.length, kept },
    what: act.undoes === null ? { key: 'act.undone' } : { key: 'act.done_again' },
    undoes: actId,
  };
}

/** Which rows of an act can have their earlier state back, and which are left because they changed since. */
async function sortedOut(
  db: Connection,
  rows: readonly ActRow[],
): Promise<{ readonly restored: readonly Restored[]; readonly kept: readonly RowPlace[] }> {
  const restored: Restored[] = [];
  const kept: RowPlace[] = [];
  const own = new Set(rows.map(({ rowId }) => rowId));
  for (const table of tablesOf(rows)) {
    const inTable = rows.filter((row) => row.table === table);
    const current = await db.rows(table).bulkGet(inTable.map(({ rowId }) => rowId));
    for (const [at, { rowId: id, before, after }] of inTable.entries()) {
      const result = undoneRow(before, after, current[at] ?? null);
      if (result.undone && !followsKept(kept, before ?? after) && !(await isTaken(db, own, result.state))) {
        restored.push({ table, id, state: result.state });
      } else {
        kept.push({ table, id });
      }
    }
  }
  return { restored, kept };
}

/** Clears the places first: a key may have gone from one record to another. */
async function restore(ledger: Ledger, restored: readonly Restored[]): Promise<void> {
  for (const table of tablesOf(restored)) {
    const inTable = restored.filter((row) => row.table === table);
    await ledger.remove(
      table,
      inTable.map(({ id }) => id),
    );
    await ledger.put(
      table,
      inTable.flatMap(({ state }) => (state === null ? [] : [state])),
    );
  }
}

/** The tables of some rows, each once: a posting comes before its readings. */
function tablesOf(rows: readonly { readonly table: ContentTable }[]): readonly ContentTable[] {
  const named = new Set(rows.map(({ table }) => table));
  return CONTENT_TABLES.filter((table) => named.has(table));
}

/** A captured version stays with its posting when that stays, a position with its résumé. */
function followsKept(kept: readonly RowPlace[], row: ActRow['before']): boolean {
  if (row === null) return false;
  if ('postingId' in row) return kept.some(({ table, id }) => table === 'postings' && id === row.postingId);
  return 'resumeId' in row && kept.some(({ table, id }) => table === 'resumes' && id === row.resumeId);
}

/** True when an ad that would come back has a key which another record, outside the act, has taken meanwhile. */
async function isTaken(db: Connection, own: ReadonlySet<string>, state: ContentRow | null): Promise<boolean> {
  if (state === null || !('key' in state)) return false;
  const holders = await db.rows('postings').where('key').equals(state.key).primaryKeys();
  return holders.some((holder) => !own.has(holder));
}
