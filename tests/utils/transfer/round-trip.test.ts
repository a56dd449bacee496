import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { undoAct } from '@/utils/db/acts';
import { emptyBin } from '@/utils/db/bin';
import { describeStore } from '@/utils/db/describe-store';
import { readContent } from '@/utils/db/whole-store';
import { exportStore, exportText } from '@/utils/transfer/export-store';
import { EXPORT_VERSION } from '@/utils/transfer/export-file';
import { importStore } from '@/utils/transfer/import-store';
import { readExport } from '@/utils/transfer/read-export';

import { aDisk, countingIds, dumpContent, freshStore, worldAt } from '../db/fresh-store';
import { seedStore } from '../db/commands';
import { anyContent } from './any-content';

const now = new Date('2026-11-22T09:00:00.000Z');
const fileOf = (tables: Parameters<typeof exportText>[0]['tables']): Parameters<typeof exportText>[0] => ({
  format: 'northing',
  version: EXPORT_VERSION,
  exportedAt: now.toISOString(),
  appVersion: '0.1.0',
  tables,
});

describe('export and import', () => {
  it('carry any store over to the last field, and the text is the same again', async () => {
    let records = 0;
    await fc.assert(
      fc.asyncProperty(anyContent(12), async (content) => {
        records += Object.values(content).reduce((sum, rows) => sum + rows.length, 0);
        const text = exportText(fileOf(content));
        const read = readExport(text);
        if (!read.ok) throw new Error(JSON.stringify(read.reason));
        expect(read.file.tables).toEqual(content);
        const db = freshStore();
        expect(await importStore(db, read.file, 'replace', worldAt())).toMatchObject({ ok: true });
        const out = await exportStore(db, now, '0.1.0');
        expect(out.tables).toEqual(content);
        expect(exportText(out)).toBe(text);
      }),
      { numRuns: 40 },
    );
    expect(records).toBeGreaterThan(200);
  }, 120_000);

  it('carry 300 records at once, into a store that held others', async () => {
    const [content] = fc.sample(anyContent(100), { numRuns: 1, seed: 7 });
    if (content === undefined) throw new Error('nothing to carry');
    const db = freshStore();
    await seedStore(db);
    await importStore(db, fileOf(content), 'replace', worldAt());
    expect(await readContent(db)).toEqual(content);
    const { recorded, counts } = await describeStore(db);
    expect(recorded).toEqual(counts);
  }, 60_000);
});

describe('importStore', () => {
  it.each(['replace', 'merge'] as const)(
    '%s is one act, and undo gives back the very store before it',
    async (mode) => {
      await fc.assert(
        fc.asyncProperty(anyContent(4), anyContent(4), async (ours, theirs) => {
          const disk = aDisk();
          const db = freshStore(disk);
          const world = worldAt();
          await importStore(db, fileOf(ours), 'replace', world);
          const before = await dumpContent(disk);
          const outcome = await importStore(db, fileOf(theirs), mode, world);
          const actId = outcome.ok ? outcome.actId : 'refused';
          expect(actId === null || (await undoAct(db, actId, world)).ok).toBe(true);
          expect(await dumpContent(disk)).toEqual(before);
        }),
        { numRuns: 25 },
      );
    },
    120_000,
  );

  it('counts what it does, and does nothing when nothing is new', async () => {
    const db = freshStore();
    await seedStore(db);
    const file = await exportStore(db, now);
    const empty = freshStore();
    const world = worldAt();
    expect(await importStore(empty, file, 'merge', world)).toMatchObject({
      ok: true,
      tally: { added: 21, updated: 0, removed: 0 },
    });
    expect(await importStore(empty, file, 'merge', world)).toEqual({
      ok: true,
      actId: null,
      tally: { added: 0, updated: 0, removed: 0 },
    });
  });

  it('does not bring back by an older file what was removed for good since', async () => {
    const db = freshStore();
    await seedStore(db);
    const old = await exportStore(db, now);
    const world = worldAt('2026-12-24T09:00:00.000Z', countingIds('n'));
    expect(await emptyBin(db, world, { all: true })).toEqual({ ok: true, removed: 2 });
    const before = await readContent(db);
    await importStore(db, old, 'merge', world);
    expect(await readContent(db)).toEqual(before);
  });
});
