import { describe, expect, it } from 'vitest';

import { connectionOf } from '@/utils/db/connection';
import { lastAct, undoAct } from '@/utils/db/acts';
import {
  binnedPostings,
  countPostings,
  forgetPosting,
  keepPosting,
  linkPerson,
  notePosting,
  posting,
  postingByKey,
  restorePosting,
  savedPostings,
} from '@/utils/db/postings';
import { readingsOf } from '@/utils/db/readings';

import { aPosting } from '../../builders/a-posting';
import { countingIds, freshStore, worldAt } from './fresh-store';
import { aDraft } from './a-draft';

describe('keepPosting', () => {
  it('keeps an ad with its reading, and says so in an act', async () => {
    const db = freshStore();
    const outcome = await keepPosting(db, aDraft(), worldAt());
    expect(outcome).toMatchObject({ ok: true, change: 'added', id: 'id-1', actId: 'id-3' });
    const kept = await posting(db, 'id-1');
    expect(kept).toMatchObject({ key: 'generic:7041', savedAt: '2026-11-22T09:00:00.000Z', deletedAt: null });
    expect(await readingsOf(db, 'id-1')).toHaveLength(1);
    expect(await lastAct(db)).toMatchObject({
      what: { key: 'act.posting_saved', params: { title: 'Senior Data Analyst' } },
    });
  });

  it('finds the same ad again unchanged: one record, one reading, nothing to undo, only seen later', async () => {
    const db = freshStore();
    const newId = countingIds();
    await keepPosting(db, aDraft(), worldAt('2026-11-22T09:00:00.000Z', newId));
    const again = await keepPosting(
      db,
      aDraft({ at: '2026-11-23T10:00:00.000Z' }),
      worldAt('2026-11-23T10:00:00.000Z', newId),
    );
    expect(again).toEqual({ ok: true, id: 'id-1', change: 'unchanged', actId: null });
    expect(await savedPostings(db)).toHaveLength(1);
    expect(await posting(db, 'id-1')).toMatchObject({
      savedAt: '2026-11-22T09:00:00.000Z',
      seenAt: '2026-11-23T10:00:00.000Z',
    });
    expect(await readingsOf(db, 'id-1')).toHaveLength(1);
  });

  it('lays a changed ad over the record and keeps both readings; what the user wrote stays', async () => {
    const db = freshStore();
    const newId = countingIds();
    await keepPosting(db, aDraft(), worldAt('2026-11-22T09:00:00.000Z', newId));
    const notes = {
      verdict: 'keep',
      reason: 'close',
      text: 'Ask Ann',
      corrections: { company: 'HLL' },
    } as const;
    await notePosting(db, 'id-1', notes, worldAt('2026-11-22T09:05:00.000Z', newId));
    const at = '2026-11-24T09:00:00.000Z';
    const changed = aDraft({ at, facts: { ...aPosting().facts, title: 'Lead Data Analyst' } });
    const outcome = await keepPosting(db, changed, worldAt(at, newId));
    expect(outcome).toMatchObject({ ok: true, change: 'updated', id: 'id-1' });
    expect(await posting(db, 'id-1')).toMatchObject({ facts: { title: 'Lead Data Analyst' }, notes });
    const readings = await readingsOf(db, 'id-1');
    expect(readings.map(({ facts }) => facts.title)).toEqual(['Lead Data Analyst', 'Senior Data Analyst']);
  });

  it('takes an ad out of the bin when it is saved again', async () => {
    const db = freshStore();
    const world = worldAt();
    await keepPosting(db, aDraft(), world);
    await forgetPosting(db, 'id-1', world);
    expect(await postingByKey(db, 'generic:7041')).toBeUndefined();
    expect(await keepPosting(db, aDraft(), world)).toMatchObject({ ok: true, id: 'id-1', change: 'updated' });
    expect(await postingByKey(db, 'generic:7041')).toMatchObject({ id: 'id-1', deletedAt: null });
    expect(await readingsOf(db, 'id-1')).toHaveLength(1);
  });
});

describe('savedPostings', () => {
  it('gives the newest first and leaves out the bin', async () => {
    const db = freshStore();
    const newId = countingIds('p');
    const keep = (key: string, at: string): Promise<unknown> =>
      keepPosting(db, aDraft({ key, at }), worldAt(at, newId));
    await keep('a', '2026-11-20T00:00:00.000Z');
    await keep('b', '2026-11-22T00:00:00.000Z');
    await keep('c', '2026-11-21T00:00:00.000Z');
    const first = await postingByKey(db, 'c');
    await forgetPosting(db, first?.id ?? '', worldAt(undefined, newId));
    expect((await savedPostings(db)).map(({ key }) => key)).toEqual(['b', 'a']);
    expect((await binnedPostings(db)).map(({ key }) => key)).toEqual(['c']);
    await restorePosting(db, first?.id ?? '', worldAt(undefined, newId));
    expect((await savedPostings(db)).map(({ key }) => key)).toEqual(['b', 'c', 'a']);
  });
});

describe('countPostings', () => {
  it('counts what savedPostings gives: neither the bin nor what is merged into another', async () => {
    const db = freshStore();
    const rows = [
      aPosting({ id: 'kept', key: 'k:1' }),
      aPosting({ id: 'binned', key: 'k:2', deletedAt: '2026-11-22T00:00:00.000Z' }),
      aPosting({ id: 'merged', key: 'k:3', mergedInto: 'kept' }),
      aPosting({ id: 'both', key: 'k:4', mergedInto: 'kept', deletedAt: '2026-11-22T00:00:00.000Z' }),
    ];
    await connectionOf(db).rows('postings').bulkAdd(rows);
    expect(await countPostings(db)).toBe(1);
    expect(await savedPostings(db)).toHaveLength(1);
  });
});

describe('a command on a record that is not there', () => {
  it.each<[string, (db: ReturnType<typeof freshStore>) => Promise<unknown>]>([
    ['notePosting', (db) => notePosting(db, 'none', { text: 'x' }, worldAt())],
    ['forgetPosting', (db) => forgetPosting(db, 'none', worldAt())],
    ['restorePosting', (db) => restorePosting(db, 'none', worldAt())],
    ['linkPerson', (db) => linkPerson(db, 'none', 'p', true, worldAt())],
  ])('%s is refused as invalid and changes nothing', async (_name, command) => {
    const db = freshStore();
    expect(await command(db)).toMatchObject({ ok: false, reason: 'invalid' });
    expect(await connectionOf(db).meta.get('store')).toMatchObject({ counter: 0 });
  });
});

describe('linkPerson', () => {
  it('links once, takes the link away, and undo puts it back', async () => {
    const db = freshStore();
    const world = worldAt();
    await keepPosting(db, aDraft(), world);
    await linkPerson(db, 'id-1', 'ann', true, world);
    expect(await linkPerson(db, 'id-1', 'ann', true, world)).toMatchObject({
      change: 'unchanged',
      actId: null,
    });
    const unlinked = await linkPerson(db, 'id-1', 'ann', false, world);
    expect((await posting(db, 'id-1'))?.personIds).toEqual([]);
    await undoAct(db, unlinked.ok && unlinked.actId !== null ? unlinked.actId : '', world);
    expect((await posting(db, 'id-1'))?.personIds).toEqual(['ann']);
  });
});
