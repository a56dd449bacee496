import { connectionOf } from '@/utils/db/connection';
import { describeStore } from '@/utils/db/describe-store';
import { installedVersion } from '@/utils/db/installed-version';
import type { NorthingDb } from '@/utils/db/northing-db';
import { openNorthing, STORE_NAME } from '@/utils/db/northing-db';
import { SCHEMA_VERSION } from '@/utils/db/schema';
import { storeFault } from '@/utils/db/store-fault';
import { tellWitness } from '@/utils/db/tell-witness';
import { TooSlowError, withinLimit } from '@/utils/db/within-limit';
import type { FoundStore, Witness, WitnessBox } from '@/utils/db/witness';
import { judgeStore, parseWitness } from '@/utils/db/witness';

/**
 * The store as it was found. `ready`: to be used; `isNew` when nothing was ever put into it. `storage-off`: the browser
 * gives no storage (private windows). `data-missing`: rows that were there are gone; read-only until the user restores
 * or accepts the loss. `newer-data`: a newer Northing wrote it; read-only. `blocked`: no answer in time. `failed`: an
 * error of the browser, named in `detail`.
 */
export type StoreState =
  | { readonly state: 'ready'; readonly db: NorthingDb; readonly isNew: boolean }
  | { readonly state: 'storage-off' }
  | {
      readonly state: 'data-missing';
      readonly db: NorthingDb;
      readonly expected: Witness | null;
      readonly found: FoundStore;
    }
  | { readonly state: 'newer-data'; readonly db: NorthingDb; readonly version: number }
  | { readonly state: 'blocked' }
  | { readonly state: 'failed'; readonly detail?: string };

export interface OpenStoreWorld {
  readonly box: WitnessBox;
  readonly now: Date;
  readonly newId?: () => string;
  readonly name?: string;
  readonly indexedDB?: IDBFactory;
  readonly limitMs?: number;
  /** Hears of a witness that could not be written: the store works on, its next check is weaker. */
  readonly onFault?: (error: unknown) => void;
}

/** Opens the store and judges it by its witness. Never creates content, never throws for what a browser can do. */
export async function openStore(world: OpenStoreWorld): Promise<StoreState> {
  const { name = STORE_NAME, limitMs = 5000, indexedDB = globalThis.indexedDB } = world;
  // Typed as always there, yet a browser may have none.
  if (!(indexedDB as unknown)) return { state: 'storage-off' };
  try {
    const version = await withinLimit(limitMs, installedVersion(name, indexedDB));
    const newer = version !== null && version > SCHEMA_VERSION;
    const db = openNorthing({
      name,
      limitMs,
      indexedDB,
      asFound: newer,
      ...(world.newId && { newId: world.newId }),
    });
    const connection = connectionOf(db);
    await withinLimit(limitMs, connection.open(), () => {
      db.close();
    });
    return newer ? { state: 'newer-data', db, version } : await judged(db, world);
  } catch (error) {
    return stateOf(error);
  }
}

/** Witness before store: a commit in between makes the store look ahead, which it may be, and not behind. */
async function judged(db: NorthingDb, { box, now, onFault }: OpenStoreWorld): Promise<StoreState> {
  const witness = parseWitness(await box.read());
  const found = await describeStore(db);
  const judgement = judgeStore(witness, found);
  const connection = connectionOf(db);
  tellWitness(connection, box, onFault);
  if (judgement === 'data-missing') {
    connection.mode = 'data-missing';
    return { state: 'data-missing', db, expected: witness, found };
  }
  const { dbId, counter, counts } = found;
  connection.dbId = dbId;
  if (dbId !== null) connection.tellWitness({ dbId, counter, counts, writtenAt: now.toISOString() });
  return { state: 'ready', db, isNew: judgement === 'new' };
}

function stateOf(error: unknown): StoreState {
  if (error instanceof TooSlowError) return { state: 'blocked' };
  const isOff = error instanceof Error && error.name === 'InvalidStateError';
  if (isOff) return { state: 'storage-off' };
  const fault = storeFault(error);
  if (fault === null) return { state: 'failed', detail: error instanceof Error ? error.name : typeof error };
  if (fault.reason === 'storage-off') return { state: 'storage-off' };
  return { state: 'failed', ...(fault.detail === undefined ? {} : { detail: fault.detail }) };
}
