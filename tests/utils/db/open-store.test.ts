import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';

import { acceptLoss } from '@/utils/db/accept-loss';
import { describeStore } from '@/utils/db/describe-store';
import { allGoals, putGoal } from '@/utils/db/goals';
import type { StoreState } from '@/utils/db/open-store';
import { openStore } from '@/utils/db/open-store';
import { keepPosting, savedPostings } from '@/utils/db/postings';
import { SCHEMA_VERSION } from '@/utils/db/schema';
import { exportStore } from '@/utils/transfer/export-store';
import { importStore } from '@/utils/transfer/import-store';

import { aGoal } from '../../builders/a-goal';
import { aDraft } from './a-draft';
import { aBox, aDisk, countingIds, dump, worldAt } from './fresh-store';
import { COMMANDS, seedStore } from './commands';

type Disk = ReturnType<typeof aDisk>;
type Box = ReturnType<typeof aBox>;
type Ready = Extract<StoreState, { state: 'ready' }>;
const now = new Date('2026-12-01T09:00:00.000Z');

const open = (disk: Disk, box: Box, prefix = 'db'): Promise<StoreState> =>
  openStore({ box, now, indexedDB: disk, newId: countingIds(prefix) });

async function openReady(disk: Disk, box: Box, prefix = 'db'): Promise<Ready> {
  const store = await open(disk, box, prefix);
  if (store.state !== 'ready') throw new Error(`store is ${store.state}`);
  return store;
}

/** A disk with records on it and the witness that knows of them. */
async function keptDisk(): Promise<{ disk: Disk; box: Box }> {
  const disk = aDisk();
  const box = aBox();
  const { db } = await openReady(disk, box);
  await seedStore(db);
  await Promise.resolve();
  db.close();
  return { disk, box };
}

/** Goes at the rows behind our back, as damage does. */
async function damage(disk: Disk, how: (raw: Dexie) => Promise<unknown>): Promise<void> {
  const raw = new Dexie('northing', { indexedDB: disk });
  await raw.open();
  await how(raw);
  raw.close();
}

async function rowsOf(disk: Disk): Promise<Record<string, unknown[]>> {
  const rows: Record<string, unknown[]> = {};
  await damage(disk, async (raw) => {
    for (const table of raw.tables) rows[table.name] = await table.toArray();
  });
  return rows;
}

async function putBack(raw: Dexie, rows: Record<string, unknown[]>): Promise<void> {
  for (const table of raw.tables) {
    await table.clear();
    await table.bulkPut(rows[table.name] ?? []);
  }
}

type Rows = Record<string, unknown[]>;

/** What can happen to a store; `earlier` is what it held one act ago. */
const DAMAGE: readonly [string, (disk: Disk, earlier: Rows) => Promise<void>][] = [
  ['the database is gone', async (disk) => new Dexie('northing', { indexedDB: disk }).delete()],
  [
    'every table is empty',
    (disk) =>
      damage(disk, async (raw) => {
        for (const table of raw.tables) await table.clear();
      }),
  ],
  ['the ads are gone', (disk) => damage(disk, (raw) => raw.table('postings').clear())],
  ['one ad is gone', (disk) => damage(disk, (raw) => raw.table('postings').delete('p-1'))],
  ['one person is gone', (disk) => damage(disk, (raw) => raw.table('people').delete('p-9'))],
  ['the captured versions are gone', (disk) => damage(disk, (raw) => raw.table('readings').clear())],
  ['the store no longer says which one it is', (disk) => damage(disk, (raw) => raw.table('meta').clear())],
  ['an older state was put back', (disk, earlier) => damage(disk, (raw) => putBack(raw, earlier))],
  [
    'another store stands in its place',
    async (disk) => {
      const elsewhere = aDisk();
      const { db } = await openReady(elsewhere, aBox(), 'other');
      await seedStore(db);
      db.close();
      const rows = await rowsOf(elsewhere);
      await damage(disk, (raw) => putBack(raw, rows));
    },
  ],
];

describe('openStore', () => {
  it('finds a new store, and the same one again', async () => {
    const disk = aDisk();
    const box = aBox();
    expect(await open(disk, box)).toMatchObject({ state: 'ready', isNew: true });
    const { db } = await openReady(disk, box);
    await putGoal(db, aGoal(), worldAt());
    expect(await open(disk, box)).toMatchObject({ state: 'ready', isNew: false });
  });

  it('tells the witness of every commit, and only of commits', async () => {
    const disk = aDisk();
    const box = aBox();
    const { db } = await openReady(disk, box);
    await putGoal(db, aGoal(), worldAt());
    await putGoal(
      db,
      aGoal({ statement: '' }),
      worldAt(undefined, () => 'id-1'),
    );
    await Promise.resolve();
    expect(box.held).toMatchObject({ dbId: 'db-1', counter: 1, counts: { goals: 1, acts: 1, actRows: 1 } });
    expect(await describeStore(db)).toMatchObject({ counter: 1 });
  });

  it('raises no alarm when the browser died between the commit and the witness', async () => {
    const { disk, box } = await keptDisk();
    const before = structuredClone(box.held);
    const { db } = await openReady(disk, box);
    await putGoal(db, aGoal({ id: 'late' }), worldAt());
    db.close();
    box.held = before;
    expect(await open(disk, box)).toMatchObject({ state: 'ready' });
  });

  it('works on when the witness cannot be written, and says so', async () => {
    const faults: unknown[] = [];
    const box = { read: () => Promise.resolve(undefined), write: () => Promise.reject(new Error('full')) };
    const store = await openStore({ box, now, indexedDB: aDisk(), onFault: (error) => faults.push(error) });
    const db = 'db' in store ? store.db : null;
    expect(db && (await putGoal(db, aGoal(), worldAt()))).toMatchObject({ ok: true });
    await new Promise((resolve) => {
      setTimeout(resolve, 0);
    });
    expect(faults.length).toBeGreaterThan(0);
  });

  it.each(DAMAGE)('says that data is missing when %s', async (_case, harm) => {
    const { disk, box } = await keptDisk();
    const earlier = await rowsOf(disk);
    const { db } = await openReady(disk, box);
    await putGoal(db, aGoal({ id: 'newest' }), worldAt(undefined, countingIds('w')));
    db.close();
    const witness = structuredClone(box.held);
    await harm(disk, earlier);
    expect(await open(disk, box, 'new')).toMatchObject({ state: 'data-missing', expected: witness });
    expect(box.held).toEqual(witness);
  });
});

describe('a store with data missing', () => {
  async function damaged(): Promise<{
    disk: Disk;
    box: Box;
    store: Extract<StoreState, { state: 'data-missing' }>;
  }> {
    const { disk, box } = await keptDisk();
    await damage(disk, (raw) => raw.table('goals').clear());
    const store = await open(disk, box);
    if (store.state !== 'data-missing') throw new Error(store.state);
    return { disk, box, store };
  }

  it.each(COMMANDS)('refuses $name and stays as it is', async ({ run }) => {
    const { disk, store } = await damaged();
    const before = await dump(disk);
    expect(await run(store.db, worldAt())).toEqual({ ok: false, reason: 'data-missing' });
    expect(await dump(disk)).toEqual(before);
  });

  it('can still be read and taken out to a file', async () => {
    const { store } = await damaged();
    expect(await savedPostings(store.db)).toHaveLength(1);
    expect((await exportStore(store.db, now)).tables.people).toHaveLength(2);
  });

  it('is the store from then on when the user accepts the loss', async () => {
    const { disk, box, store } = await damaged();
    expect(await acceptLoss(store.db, worldAt(undefined, countingIds('own')))).toEqual({ ok: true });
    expect(await putGoal(store.db, aGoal(), worldAt(undefined, countingIds('g')))).toMatchObject({
      ok: true,
    });
    store.db.close();
    expect(await open(disk, box)).toMatchObject({ state: 'ready', isNew: false });
    expect(box.held).toMatchObject({ dbId: 'own-1', counts: { goals: 1, postings: 2 } });
  });

  it('is whole again after a restore from an export', async () => {
    const { disk, box } = await keptDisk();
    const { db } = await openReady(disk, box);
    const file = await exportStore(db, now);
    db.close();
    await damage(disk, (raw) => raw.table('goals').clear());
    const store = await open(disk, box);
    const broken = 'db' in store ? store.db : db;
    expect(store.state).toBe('data-missing');
    expect(await importStore(broken, file, 'replace', worldAt(undefined, countingIds('own')))).toMatchObject({
      ok: true,
    });
    expect((await exportStore(broken, now)).tables).toEqual(file.tables);
    broken.close();
    expect(await open(disk, box)).toMatchObject({ state: 'ready' });
  });
});

describe('a store whose database is wiped while it is open', () => {
  it('neither writes into nor reads from the empty one that would come in its place', async () => {
    const { disk, box } = await keptDisk();
    const { db } = await openReady(disk, box, 'new');
    await new Dexie('northing', { indexedDB: disk }).delete();
    expect(await keepPosting(db, aDraft(), worldAt())).toEqual({ ok: false, reason: 'data-missing' });
    await expect(allGoals(db)).rejects.toMatchObject({ name: 'DatabaseClosedError' });
  });

  it('refuses to write into a stranger that the browser put in its place unannounced', async () => {
    const { disk, box } = await keptDisk();
    const { db } = await openReady(disk, box);
    await damage(disk, (raw) => raw.table('meta').update('store', { dbId: 'stranger' }));
    const before = await dump(disk);
    expect(await keepPosting(db, aDraft(), worldAt())).toMatchObject({ ok: false, reason: 'data-missing' });
    expect(await dump(disk)).toEqual(before);
  });
});

describe('a store that a newer Northing wrote', () => {
  async function newerDisk(): Promise<{ disk: Disk; box: Box }> {
    const { disk, box } = await keptDisk();
    const newer = new Dexie('northing', { indexedDB: disk });
    newer.version(SCHEMA_VERSION + 1).stores({ postings: 'id, &key, savedAt', stages: 'id, postingId' });
    await newer.open();
    await newer.table('stages').add({ id: 's-1', postingId: 'p-1' });
    newer.close();
    return { disk, box };
  }

  it('is read-only, not altered by opening it, and can be read', async () => {
    const { disk, box } = await newerDisk();
    const [rows, witness] = [await rowsOf(disk), structuredClone(box.held)];
    const store = await open(disk, box);
    expect(store).toMatchObject({ state: 'newer-data', version: SCHEMA_VERSION + 1 });
    expect('db' in store && (await savedPostings(store.db))).toHaveLength(1);
    if ('db' in store) store.db.close();
    expect(await rowsOf(disk)).toEqual(rows);
    expect((await disk.databases()).map(({ version }) => version)).toEqual([(SCHEMA_VERSION + 1) * 10]);
    expect(box.held).toEqual(witness);
  });

  it.each(COMMANDS)('refuses $name', async ({ run }) => {
    const { disk, box } = await newerDisk();
    const store = await open(disk, box);
    const before = await rowsOf(disk);
    expect('db' in store && (await run(store.db, worldAt()))).toEqual({ ok: false, reason: 'newer-data' });
    expect(await rowsOf(disk)).toEqual(before);
  });
});

describe('a browser that gives no store', () => {
  const failing = (name: string): IDBFactory =>
    ({
      open: () => {
        throw new DOMException('a mutation operation was attempted', name);
      },
    }) as unknown as IDBFactory;
  const silent = { open: () => new EventTarget() } as unknown as IDBFactory;

  it.each([
    ['Firefox in a private window', failing('InvalidStateError'), { state: 'storage-off' }],
    ['storage forbidden', failing('SecurityError'), { state: 'storage-off' }],
    ['an unreadable disk', failing('UnknownError'), { state: 'failed', detail: 'UnknownError' }],
    ['an open that never answers', silent, { state: 'blocked' }],
  ])('%s', async (_case, indexedDB, state) => {
    expect(await openStore({ box: aBox(), now, indexedDB, limitMs: 30 })).toEqual(state);
  });
});
