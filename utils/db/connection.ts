import type { Table } from 'dexie';
import { Dexie } from 'dexie';

import type { Act, ActRow, ContentRows, ContentTable, MetaRow } from '@/utils/db/rows';
import type { StoreMode } from '@/utils/db/store-mode';
import type { Witness } from '@/utils/db/witness';

export interface ConnectionSettings {
  readonly indexedDB: IDBFactory | undefined;
  /** How long one transaction may take, in milliseconds. */
  readonly limitMs: number;
}

/** The store as this folder sees it. Outside it goes by the name `NorthingDb` and shows none of its tables. */
export class Connection extends Dexie {
  readonly limitMs: number;
  /** Whether this connection writes, and if not, why. */
  mode: StoreMode = 'ready';
  /** True only while the one command runs that may write to a read-only store: the user's own decision about it. */
  passing = false;
  /** The database that was judged when the store was opened; another one under this name is not ours. */
  dbId: string | null = null;
  /** Takes the state after each commit to the witness outside; never rejects. */
  tellWitness: (witness: Witness) => void = () => undefined;

  constructor(name: string, { indexedDB, limitMs }: ConnectionSettings) {
    super(name, { chromeTransactionDurability: 'strict', ...(indexedDB && { indexedDB }) });
    this.limitMs = limitMs;
  }

  /** Tables are asked for by name: a database taken as it was found has no others. */
  get acts(): Table<Act, string> {
    return this.table<Act, string>('acts');
  }

  get actRows(): Table<ActRow, string> {
    return this.table<ActRow, string>('actRows');
  }

  get meta(): Table<MetaRow, string> {
    return this.table<MetaRow, string>('meta');
  }

  /** The rows of one content table. */
  rows<T extends ContentTable>(name: T): Table<ContentRows[T], string> {
    return this.table<ContentRows[T], string>(name);
  }
}

/** The connection behind a store; throws when it is none of ours. */
export function connectionOf(db: { readonly name: string }): Connection {
  if (db instanceof Connection) return db;
  throw new TypeError('Not a store opened by openNorthing');
}
