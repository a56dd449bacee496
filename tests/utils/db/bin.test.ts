import { describe, expect, it } from 'vitest';

import { recentActs, undoAct } from '@/utils/db/acts';
import { emptyBin } from '@/utils/db/bin';
import { describeStore } from '@/utils/db/describe-store';
import { forgetPerson, keepPerson } from '@/utils/db/people';
import { forgetPosting, keepPosting, posting } from '@/utils/db/postings';

import { aDraft } from './a-draft';
import { aSeenPerson } from './a-seen-person';
import { aDisk, countingIds, dump, freshStore, worldAt } from './fresh-store';

const day = (n: number): string => new Date(Date.UTC(2026, 10, n, 9)).toISOString();

describe('emptyBin', () => {
  it('removes what has lain there for 30 days, not a moment earlier', async () => {
    const disk = aDisk();
    const db = freshStore(disk);
    const newId = countingIds();
    await keepPosting(db, aDraft(), worldAt(day(1), newId));
    await forgetPosting(db, 'id-1', worldAt(day(1), newId));
    const early = new Date(Date.parse(day(31)) - 1).toISOString();
    expect(await emptyBin(db, worldAt(early, newId))).toEqual({ ok: true, removed: 0 });
    expect(await emptyBin(db, worldAt(day(31), newId))).toEqual({ ok: true, removed: 1 });
    expect(await dump(disk)).toMatchObject({
      postings: [],
      readings: [],
      erased: [{ id: 'id-1', table: 'postings', at: day(31) }],
    });
  });

  it('leaves no copy behind: the undo steps that held the record are gone, others stay', async () => {
    const disk = aDisk();
    const db = freshStore(disk);
    const world = worldAt();
    await keepPosting(db, aDraft({ key: 'a' }), world);
    const other = await keepPosting(db, aDraft({ key: 'b' }), world);
    await forgetPosting(db, 'id-1', world);
    await emptyBin(db, world, { all: true });
    expect(JSON.stringify(await dump(disk))).not.toContain('"key":"a"');
    const acts = await recentActs(db);
    expect(acts.map(({ id }) => id)).toEqual([other.ok ? other.actId : '']);
    expect(await undoAct(db, acts[0]?.id ?? '', world)).toMatchObject({ ok: true });
  });

  it('takes a person off the ads that name them', async () => {
    const db = freshStore();
    const world = worldAt();
    await keepPosting(db, aDraft(), world);
    const kept = await keepPerson(db, aSeenPerson(), world, 'id-1');
    await forgetPerson(db, kept.ok ? kept.id : '', world);
    await emptyBin(db, world, { all: true });
    expect((await posting(db, 'id-1'))?.personIds).toEqual([]);
  });

  it('keeps the count of rows right', async () => {
    const db = freshStore();
    const world = worldAt();
    await keepPosting(db, aDraft(), world);
    await forgetPosting(db, 'id-1', world);
    await emptyBin(db, world, { all: true });
    const { recorded, counts } = await describeStore(db);
    expect(recorded).toEqual(counts);
  });
});
