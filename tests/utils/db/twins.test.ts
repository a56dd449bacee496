import { describe, expect, it } from 'vitest';

import { undoAct } from '@/utils/db/acts';
import { emptyBin } from '@/utils/db/bin';
import type { NorthingDb } from '@/utils/db/northing-db';
import {
  forgetPosting,
  keepPosting,
  notePosting,
  posting,
  postingByKey,
  savedPostings,
} from '@/utils/db/postings';
import { copiesOf, markGone, mergeTwins, partTwin, tellApart } from '@/utils/db/twins';

import { aDraft } from './a-draft';
import { countingIds, freshStore, worldAt } from './fresh-store';

const world = worldAt('2026-11-22T09:00:00.000Z', countingIds('w'));

/** A store with two saved ads; gives their ids, first saved first. */
async function twoAds(): Promise<{ db: NorthingDb; ids: [string, string] }> {
  const db = freshStore();
  const save = async (key: string, at: string): Promise<string> => {
    const outcome = await keepPosting(db, aDraft({ key, url: `https://x.example/${key}`, at }), world);
    if (!outcome.ok) throw new Error(outcome.reason);
    return outcome.id;
  };
  return {
    db,
    ids: [await save('a', '2026-11-01T09:00:00.000Z'), await save('b', '2026-11-02T09:00:00.000Z')],
  };
}

describe('two ads of one job', () => {
  it('become one that stands for both, with the notes of both, whichever is named first', async () => {
    const { db, ids } = await twoAds();
    await notePosting(db, ids[0], { text: 'Ask Ann' }, world);
    await notePosting(db, ids[1], { text: 'Near the harbour', verdict: 'keep' }, world);
    expect(await mergeTwins(db, [ids[1], ids[0]], world)).toMatchObject({ ok: true, id: ids[0] });
    expect((await savedPostings(db)).map(({ id }) => id)).toEqual([ids[0]]);
    expect((await copiesOf(db, ids[0])).map(({ id }) => id)).toEqual([ids[1]]);
    expect((await postingByKey(db, 'b'))?.id).toBe(ids[0]);
    expect((await posting(db, ids[0]))?.notes).toMatchObject({
      verdict: 'keep',
      text: 'Ask Ann\n\nNear the harbour',
    });
    expect((await posting(db, ids[1]))?.notes.text).toBe('Near the harbour');
  });

  it('are two again by undo, as if nothing had been', async () => {
    const { db, ids } = await twoAds();
    const before = await savedPostings(db);
    const merged = await mergeTwins(db, ids, world);
    await undoAct(db, (merged.ok && merged.actId) || '', world);
    expect(await savedPostings(db)).toEqual(before);
  });

  it('taken apart are told apart, and can be merged all the same', async () => {
    const { db, ids } = await twoAds();
    await mergeTwins(db, ids, world);
    await partTwin(db, ids[1], world);
    expect((await posting(db, ids[0]))?.distinctFrom).toEqual([ids[1]]);
    expect((await posting(db, ids[1]))?.distinctFrom).toEqual([ids[0]]);
    await mergeTwins(db, ids, world);
    expect((await posting(db, ids[0]))?.distinctFrom).toEqual([]);
  });

  it('are only noted as different where the user says so', async () => {
    const { db, ids } = await twoAds();
    await tellApart(db, ids, world);
    expect((await savedPostings(db)).map((row) => row.distinctFrom)).toEqual([[ids[0]], [ids[1]]]);
  });

  it('refuse what is no merge: one with itself, one merged already, one that is not there', async () => {
    const { db, ids } = await twoAds();
    expect(await mergeTwins(db, [ids[0], ids[0]], world)).toMatchObject({ ok: false, reason: 'invalid' });
    expect(await partTwin(db, ids[0], world)).toMatchObject({ ok: false, reason: 'invalid' });
    await mergeTwins(db, ids, world);
    expect(await mergeTwins(db, ids, world)).toMatchObject({ ok: false, reason: 'invalid' });
    expect(await mergeTwins(db, ['none', ids[0]], world)).toMatchObject({ ok: false, reason: 'invalid' });
  });

  it('come back from the bin together when either is saved again, and go together', async () => {
    const { db, ids } = await twoAds();
    await mergeTwins(db, ids, world);
    await forgetPosting(db, ids[0], world);
    expect(await postingByKey(db, 'b')).toBeUndefined();
    await keepPosting(db, aDraft({ key: 'b', url: 'https://x.example/b' }), world);
    expect((await postingByKey(db, 'b'))?.id).toBe(ids[0]);
    await forgetPosting(db, ids[0], world);
    expect(await emptyBin(db, world, { all: true })).toMatchObject({ ok: true, removed: 2 });
    expect(await posting(db, ids[1])).toBeUndefined();
  });
});

describe('a closed ad', () => {
  it('keeps the first day it was seen closed, and is open again when it is read as an ad', async () => {
    const { db, ids } = await twoAds();
    await markGone(db, ids[0], world);
    await markGone(db, ids[0], worldAt('2026-12-01T09:00:00.000Z', countingIds('later')));
    expect((await posting(db, ids[0]))?.goneAt).toBe('2026-11-22T09:00:00.000Z');
    await keepPosting(db, aDraft({ key: 'a', url: 'https://x.example/a' }), world);
    expect((await posting(db, ids[0]))?.goneAt).toBeNull();
  });
});
