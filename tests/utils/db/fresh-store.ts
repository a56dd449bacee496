import { IDBFactory } from 'fake-indexeddb';

import { connectionOf } from '@/utils/db/connection';
import type { NorthingDb } from '@/utils/db/northing-db';
import { openNorthing } from '@/utils/db/northing-db';
import type { ActWorld } from '@/utils/db/run-act';
import type { Witness, WitnessBox } from '@/utils/db/witness';

/** A disk of its own for a test, so that no test sees another's rows. */
export const aDisk = (): IDBFactory => new IDBFactory();

/** Ids that tell in which order they were given: `id-1`, `id-2`. */
export const countingIds = (prefix = 'id'): (() => string) => {
  let count = 0;
  return () => `${prefix}-${(count += 1)}`;
};

/** A world whose clock stands still at one instant. */
export const worldAt = (instant = '2026-11-22T09:00:00.000Z', newId = countingIds()): ActWorld => ({
  now: new Date(instant),
  newId,
});

/** A store on a disk of its own. */
export const freshStore = (disk = aDisk(), limitMs = 5000): NorthingDb =>
  openNorthing({ indexedDB: disk, newId: countingIds('db'), limitMs });

/** Every row of every table, by table, as an independent connection sees them. */
export async function dump(disk: IDBFactory): Promise<Record<string, unknown[]>> {
  const db = connectionOf(openNorthing({ indexedDB: disk, newId: countingIds('db') }));
  await db.open();
  const rows: Record<string, unknown[]> = {};
  for (const table of db.tables) rows[table.name] = await table.toArray();
  db.close();
  return rows;
}

/** The same without the undo log and the counter: what the user keeps. */
export async function dumpContent(disk: IDBFactory): Promise<Record<string, unknown[]>> {
  const { acts: _acts, actRows: _rows, meta: _meta, ...content } = await dump(disk);
  return content;
}

/** A witness box in memory. */
export const aBox = (): WitnessBox & { held: unknown } => {
  const box = {
    held: undefined as unknown,
    read: () => Promise.resolve(box.held),
    write: (witness: Witness) => {
      box.held = structuredClone(witness);
      return Promise.resolve();
    },
  };
  return box;
};
