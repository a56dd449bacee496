import type { Connection } from '@/utils/db/connection';
import { connectionOf } from '@/utils/db/connection';
import { Ledger } from '@/utils/db/ledger';
import type { NorthingDb } from '@/utils/db/northing-db';
import type { StoreIdentity } from '@/utils/db/rows';
import type { Refusal } from '@/utils/db/store-fault';
import { RefusedError, storeFault } from '@/utils/db/store-fault';
import { countRows, nextIdentity, readIdentity } from '@/utils/db/store-identity';
import { writeWithinLimit } from '@/utils/db/within-limit';
import { writeAct } from '@/utils/db/write-act';
import type { Sentence } from '@/utils/words/sentence';

/** What a command takes from the world: the time, and ids for new records. */
export interface ActWorld {
  readonly now: Date;
  readonly newId: () => string;
}

/** What the body of a command gives back. Without `what` nothing is noted that could be undone. */
export interface ActResult<T> {
  readonly value: T;
  readonly what: Sentence | null;
  /** The act that this one takes back. */
  readonly undoes?: string;
  /** Acts that must not be undone any more, because they hold copies of what is removed for good. */
  readonly forget?: readonly string[];
}

export interface Done<T> {
  readonly ok: true;
  readonly value: T;
  /** The act that undoes this command, null when there is nothing to undo. */
  readonly actId: string | null;
}

export interface ActOptions {
  /** Time for commands that move many rows, in milliseconds; else the connection's own limit. */
  readonly limitMs?: number;
  /**
   * The user's own decision about a store whose rows are missing: what stands after this command is a new store with
   * an id of its own, and it may be written again.
   */
  readonly asNewStore?: boolean;
}

/**
 * Carries out one command of the user: one transaction that changes rows through the ledger, notes the act and counts
 * itself. Resolves after the commit has reached the disk, or with the reason why nothing was changed.
 */
export async function runAct<T>(
  db: NorthingDb,
  world: ActWorld,
  body: (ledger: Ledger, connection: Connection) => Promise<ActResult<T>>,
  { limitMs, asNewStore = false }: ActOptions = {},
): Promise<Done<T> | Refusal> {
  const connection = connectionOf(db);
  const passes = connection.mode === 'data-missing' && asNewStore;
  if (connection.mode !== 'ready' && !passes) return { ok: false, reason: connection.mode };
  try {
    if (passes) connection.passing = true;
    const { identity, ...done } = await writeWithinLimit(
      connection,
      limitMs ?? connection.limitMs,
      async () => {
        const before = passes ? await newOwnIdentity(connection, world) : await ownIdentity(connection);
        const ledger = new Ledger(connection);
        const result = await body(ledger, connection);
        const act = await writeAct(connection, world, before.counter + 1, ledger.changes(), result);
        const after = nextIdentity(before, { ...ledger.deltas(), ...act.deltas });
        await connection.meta.put(after);
        return { value: result.value, actId: act.actId, identity: after };
      },
    );
    const { dbId, counter, counts } = identity;
    if (passes) connection.mode = 'ready';
    connection.dbId = dbId;
    connection.tellWitness({ dbId, counter, counts, writtenAt: world.now.toISOString() });
    return { ok: true, ...done };
  } catch (error) {
    const refusal = storeFault(error);
    if (refusal === null) throw error;
    return refusal;
  } finally {
    if (passes) connection.passing = false;
  }
}

/** The identity of the database we opened. Dexie reopens by itself, and after a wipe that is an empty stranger. */
async function ownIdentity(connection: Connection): Promise<StoreIdentity> {
  const identity = await readIdentity(connection);
  if (identity === null) throw new RefusedError('data-missing', 'no identity');
  if (connection.dbId !== null && connection.dbId !== identity.dbId) {
    throw new RefusedError('data-missing', 'another database');
  }
  return identity;
}

/** An identity for what is here, counted row by row; it goes on from the last act so that their order holds. */
async function newOwnIdentity(connection: Connection, { newId }: ActWorld): Promise<StoreIdentity> {
  const identity = await readIdentity(connection);
  const lastAct = await connection.acts.orderBy('seq').last();
  const counter = Math.max(identity?.counter ?? 0, lastAct?.seq ?? 0);
  return { key: 'store', dbId: newId(), counter, counts: await countRows(connection) };
}
