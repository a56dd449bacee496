import { readdirSync } from 'node:fs';

import { Dexie } from 'dexie';
import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';

import { undoAct } from '@/utils/db/acts';
import { connectionOf } from '@/utils/db/connection';
import { finishMigrations } from '@/utils/db/finish-migrations';
import { allGoals } from '@/utils/db/goals';
import type { Migration, MovingRow } from '@/utils/db/migrations/migration';
import { openNorthing } from '@/utils/db/northing-db';
import { openStore } from '@/utils/db/open-store';
import { declareSchema, MIGRATIONS, SCHEMA_VERSION } from '@/utils/db/schema';

import { v001 } from './examples/v001';
import { v002 } from './examples/v002';
import { v003 } from './examples/v003';
import { v004 } from './examples/v004';
import { v005 } from './examples/v005';
import { v006 } from './examples/v006';
import { v007 } from './examples/v007';
import { v008 } from './examples/v008';
import { v009 } from './examples/v009';
import { v010 } from './examples/v010';
import { v011 } from './examples/v011';
import { v012 } from './examples/v012';

type Example = Readonly<Record<string, readonly object[]>>;
/** One example for every version, in order. */
const EXAMPLES: readonly (readonly [version: number, example: Example])[] = [
  [1, v001],
  [2, v002],
  [3, v003],
  [4, v004],
  [5, v005],
  [6, v006],
  [7, v007],
  [8, v008],
  [9, v009],
  [10, v010],
  [11, v011],
  [12, v012],
];

async function fill(disk: IDBFactory, migrations: readonly Migration[], example: Example): Promise<void> {
  const db = new Dexie('northing', { indexedDB: disk });
  declareSchema(db, migrations);
  await db.open();
  for (const [table, rows] of Object.entries(example)) await db.table(table).bulkAdd(rows);
  db.close();
}

const upTo = (version: number): readonly Migration[] =>
  MIGRATIONS.filter((migration) => migration.version <= version);

async function rowsOf(db: Dexie): Promise<Record<string, unknown[]>> {
  const rows: Record<string, unknown[]> = {};
  for (const table of db.tables) rows[table.name] = await table.toArray();
  return rows;
}

describe('every version of the store', () => {
  it('is registered in order, and has a file and an example', () => {
    const versions = MIGRATIONS.map(({ version }) => version);
    expect(versions).toEqual(EXAMPLES.map(([version]) => version));
    expect(versions).toEqual([...new Set(versions)].sort((one, other) => one - other));
    const files = readdirSync('utils/db/migrations').filter((name) => /^v\d{3}\.ts$/.test(name));
    expect(files).toHaveLength(MIGRATIONS.length);
    expect(SCHEMA_VERSION).toBe(versions.at(-1));
  });

  it.each(EXAMPLES)('an example of version %i fills every table of it', (version, example) => {
    const tables = new Set<string>();
    for (const { stores } of upTo(version)) {
      for (const [table, indexes] of Object.entries(stores)) {
        if (indexes === null) tables.delete(table);
        else tables.add(table);
      }
    }
    expect(Object.keys(example).sort()).toEqual([...tables].sort());
    expect(Object.values(example).every((rows) => rows.length > 0)).toBe(true);
  });

  it.each(EXAMPLES)(
    'version %i opens as the newest, and becomes what its functions say, row by row',
    async (version, example) => {
      const disk = new IDBFactory();
      await fill(disk, upTo(version), example);
      const store = await openStore({
        box: { read: () => Promise.resolve(undefined), write: () => Promise.resolve() },
        now: new Date('2026-11-22T09:00:00.000Z'),
        indexedDB: disk,
      });
      if (store.state !== 'ready') throw new Error(store.state);
      const { meta, ...found } = await rowsOf(connectionOf(store.db));
      const { meta: _meta, ...newest } = EXAMPLES.at(-1)?.[1] ?? {};
      for (const [table, rows] of Object.entries(found)) {
        // A table that this version did not have yet is empty, every other holds what the newest example says.
        expect([table, rows]).toEqual([table, table in example ? newest[table] : []]);
      }
      expect(meta).toContainEqual({ key: 'schema', version: SCHEMA_VERSION });
    },
  );

  it('works on with an old undo log', async () => {
    const disk = new IDBFactory();
    await fill(disk, upTo(1), v001);
    const db = openNorthing({ indexedDB: disk });
    const world = { now: new Date('2026-11-22T09:00:00.000Z'), newId: () => 'undo-1' };
    expect(await undoAct(db, 'act-1', world)).toMatchObject({ ok: true });
    expect(await allGoals(db)).toEqual([]);
  });
});

/** An invented next version: goals get a list of milestones, skills a lower-case name. */
const invented: Migration = {
  version: SCHEMA_VERSION + 1,
  stores: { goals: 'id, horizon, updatedAt' },
  rows: {
    goals: (row) => ({ milestones: [], ...row }),
    heldSkills: (row) => ({ ...row, name: String(row['name']).toLowerCase() }),
  },
};
const NEWEST: Example = EXAMPLES.at(-1)?.[1] ?? {};
const both = [...MIGRATIONS, invented];

function moved(table: string): readonly object[] {
  const move = invented.rows[table];
  return (NEWEST[table] ?? []).map((row) => (move ? move(row as MovingRow) : row));
}

describe('a migration', () => {
  it('moves every row by its pure function and changes no other', async () => {
    const disk = new IDBFactory();
    await fill(disk, MIGRATIONS, NEWEST);
    const db = new Dexie('northing', { indexedDB: disk });
    declareSchema(db, both);
    await db.open();
    const found = await rowsOf(db);
    db.close();
    for (const table of Object.keys(NEWEST)) {
      expect(found[table]).toHaveLength(moved(table).length);
      expect(found[table]).toEqual(expect.arrayContaining([...moved(table)]));
    }
  });

  it('that was broken off, version raised and rows half moved, is finished at the next start', async () => {
    const disk = new IDBFactory();
    const [half] = moved('goals');
    await fill(disk, [...MIGRATIONS, { ...invented, rows: {} }], { ...NEWEST, goals: half ? [half] : [] });
    const db = new Dexie('northing', { indexedDB: disk });
    declareSchema(db, both);
    await db.open();
    await finishMigrations(db, both);
    const once = await rowsOf(db);
    expect(once['goals']).toEqual(moved('goals'));
    expect(once['heldSkills']).toEqual(moved('heldSkills'));
    expect(once['meta']).toContainEqual({ key: 'schema', version: SCHEMA_VERSION + 1 });
    await finishMigrations(db, both);
    expect(await rowsOf(db)).toEqual(once);
    db.close();
  });

  it('that fails stops the opening and leaves the store at its old version', async () => {
    const disk = new IDBFactory();
    await fill(disk, MIGRATIONS, NEWEST);
    const db = new Dexie('northing', { indexedDB: disk });
    const failing: Migration = {
      ...invented,
      rows: {
        goals: () => {
          throw new TypeError('no such row');
        },
      },
    };
    declareSchema(db, [...MIGRATIONS, failing]);
    await expect(db.open()).rejects.toThrow('no such row');
    db.close();
    const old = openNorthing({ indexedDB: disk });
    expect(await allGoals(old)).toEqual(NEWEST['goals']);
  });
});
