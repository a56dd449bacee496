import type { Connection } from '@/utils/db/connection';
import { connectionOf } from '@/utils/db/connection';
import type { NorthingDb } from '@/utils/db/northing-db';
import type { Act } from '@/utils/db/rows';
import type { ActWorld } from '@/utils/db/run-act';
import { runAct } from '@/utils/db/run-act';
import { takeBack } from '@/utils/db/take-back';
import type { NotUndone, Undone, UndoOutcome } from '@/utils/db/undo-outcome';
import { withinLimit } from '@/utils/db/within-limit';

/** The act that an undo takes back next: the newest that is neither undone nor an undo itself. */
export function lastAct(db: NorthingDb): Promise<Act | undefined> {
  const newestFirst = connectionOf(db).acts.orderBy('seq').reverse();
  return Promise.resolve(
    newestFirst.filter(({ undoes, undoneAt }) => undoes === null && undoneAt === null).first(),
  );
}

/** The newest acts, newest first. */
export function recentActs(db: NorthingDb, limit = 50): Promise<Act[]> {
  return Promise.resolve(connectionOf(db).acts.orderBy('seq').reverse().limit(limit).toArray());
}

/** An act of more rows than this, such as an import, is given more time. */
const MANY_ROWS = 500;
const MANY_ROWS_LIMIT_MS = 60_000;

/**
 * Gives every row of an act the state it had before, in one transaction. What later acts changed stays; a row where
 * both changed the same field is left alone and named in `kept`.
 */
export async function undoAct(db: NorthingDb, actId: string, world: ActWorld): Promise<UndoOutcome> {
  const store = connectionOf(db);
  if (store.mode !== 'ready') return { ok: false, reason: store.mode };
  const done = await runAct<Undone | NotUndone>(
    db,
    world,
    (ledger) => takeBack(ledger, store, actId, world.now),
    { limitMs: (await isLong(store, actId)) ? MANY_ROWS_LIMIT_MS : store.limitMs },
  );
  if (!done.ok) return done;
  return done.value.ok ? { ...done.value, actId: done.actId } : done.value;
}

/** A store that cannot even count says so in the transaction itself, where it becomes a refusal. */
async function isLong(store: Connection, actId: string): Promise<boolean> {
  const count = store.actRows.where('actId').equals(actId).count();
  return withinLimit(store.limitMs, count).then(
    (rows) => rows > MANY_ROWS,
    () => false,
  );
}
