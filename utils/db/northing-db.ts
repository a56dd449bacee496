import { Connection } from '@/utils/db/connection';
import { finishMigrations } from '@/utils/db/finish-migrations';
import { declareSchema, SCHEMA_VERSION } from '@/utils/db/schema';
import { newIdentity } from '@/utils/db/store-identity';
import type { StoreMode } from '@/utils/db/store-mode';
import { guardWrites } from '@/utils/db/write-gate';

/** One transaction may take this long before the user is told that it did not work out. */
const LIMIT_MS = 5000;
/** Name of the database. */
export const STORE_NAME = 'northing';

/** The store. Its rows are reached by the repositories of this folder and by nothing else. */
export interface NorthingDb {
  readonly name: string;
  readonly mode: StoreMode;
  close(): void;
}

export interface NorthingOptions {
  readonly name?: string;
  readonly indexedDB?: IDBFactory;
  /** Gives the id of a database that is created by opening it. */
  readonly newId?: () => string;
  readonly limitMs?: number;
  /** Takes the database as it is, without declaring our schema: the way to read a newer one without touching it. */
  readonly asFound?: boolean;
}

/**
 * A connection to the store, opened at its first use. It does not look for damage: pages open the store by `openStore`.
 * A database above our schema version is read-only.
 */
export function openNorthing(options: NorthingOptions = {}): NorthingDb {
  const {
    name = STORE_NAME,
    limitMs = LIMIT_MS,
    newId = () => crypto.randomUUID(),
    asFound = false,
  } = options;
  const db = new Connection(name, { indexedDB: options.indexedDB, limitMs });
  guardWrites(db);
  if (asFound) {
    db.mode = 'newer-data';
    return db;
  }
  declareSchema(db);
  db.on('populate', (creation) => {
    void creation.table('meta').bulkAdd([newIdentity(newId()), { key: 'schema', version: SCHEMA_VERSION }]);
  });
  // Someone upgrades or deletes the database under us. Reopening by itself, Dexie would add what it misses to a newer
  // one, and show an empty one for a deleted one.
  db.on('versionchange', ({ newVersion }) => {
    db.mode = newVersion === null ? 'data-missing' : 'newer-data';
    db.close();
    return false;
  });
  // Dexie opens a newer database without a word (dexie/Dexie.js#2097); sticky, because it also reopens by itself.
  db.on(
    'ready',
    async (opened) => {
      if (opened.backendDB().version / 10 >= SCHEMA_VERSION + 1) db.mode = 'newer-data';
      else await finishMigrations(opened);
    },
    true,
  );
  return db;
}
