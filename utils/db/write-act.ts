import type { Connection } from '@/utils/db/connection';
import type { RowChange } from '@/utils/db/ledger';
import type { ActRow, RowCounts } from '@/utils/db/rows';
import type { Sentence } from '@/utils/words/sentence';

/** So many acts can be undone; older ones are forgotten. */
export const ACTS_KEPT = 200;

interface NotedAct {
  readonly what: Sentence | null;
  readonly undoes?: string;
  /** Acts to be forgotten, because they hold copies of what is removed for good. */
  readonly forget?: readonly string[];
}

interface WrittenAct {
  /** Null when there was nothing to note. */
  readonly actId: string | null;
  /** By how many rows the log has grown. */
  readonly deltas: RowCounts;
}

/**
 * Notes an act with every row it changed, and forgets the acts named by it and the oldest beyond `ACTS_KEPT`. Call
 * inside the transaction of the command.
 */
export async function writeAct(
  db: Connection,
  world: { readonly now: Date; readonly newId: () => string },
  seq: number,
  changes: readonly RowChange[],
  { what, undoes, forget = [] }: NotedAct,
): Promise<WrittenAct> {
  const gone = await forgetActs(db, forget);
  if (what === null || changes.length === 0) return { actId: null, deltas: gone };
  const id = world.newId();
  const rows = changes.map((change, place): ActRow => ({ id: `${id}/${place}`, actId: id, ...change }));
  await db.acts.add({
    id,
    seq,
    at: world.now.toISOString(),
    what,
    undoes: undoes ?? null,
    undoneAt: null,
  });
  await db.actRows.bulkAdd(rows);
  const old = await forgetActs(db, await oldestActs(db));
  return {
    actId: id,
    deltas: { acts: 1 + gone.acts + old.acts, actRows: rows.length + gone.actRows + old.actRows },
  };
}

/** Removes acts with their rows; gives by how much the log has grown (never above zero). */
async function forgetActs(
  db: Connection,
  ids: readonly string[],
): Promise<{ readonly acts: number; readonly actRows: number }> {
  if (ids.length === 0) return { acts: 0, actRows: 0 };
  const actRows = await db.actRows.where('actId').anyOf(ids).delete();
  const acts = await db.acts.where('id').anyOf(ids).delete();
  return { acts: -acts, actRows: -actRows };
}

async function oldestActs(db: Connection): Promise<readonly string[]> {
  const surplus = (await db.acts.count()) - ACTS_KEPT;
  return surplus > 0 ? await db.acts.orderBy('seq').limit(surplus).primaryKeys() : [];
}
