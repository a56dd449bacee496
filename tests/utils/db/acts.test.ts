import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { lastAct, recentActs, undoAct } from '@/utils/db/acts';
import { putGoal, removeGoal, allGoals } from '@/utils/db/goals';
import { putHeldSkill, removeHeldSkill } from '@/utils/db/held-skills';
import type { NorthingDb } from '@/utils/db/northing-db';
import { forgetPerson, keepPerson, notePerson, savedPeople } from '@/utils/db/people';
import {
  forgetPosting,
  keepPosting,
  linkPerson,
  notePosting,
  posting,
  postingByKey,
  savedPostings,
} from '@/utils/db/postings';
import type { ActWorld } from '@/utils/db/run-act';
import { ACTS_KEPT } from '@/utils/db/write-act';

import { aGoal } from '../../builders/a-goal';
import { aHeldSkill } from '../../builders/a-held-skill';
import { aPosting } from '../../builders/a-posting';
import { aDraft } from './a-draft';
import { aSeenPerson } from './a-seen-person';
import { aDisk, countingIds, dumpContent, freshStore, worldAt } from './fresh-store';

const actOf = (outcome: object): string => {
  if ('actId' in outcome && typeof outcome.actId === 'string') return outcome.actId;
  throw new Error(`no act: ${JSON.stringify(outcome)}`);
};

type Step = (db: NorthingDb, world: ActWorld) => Promise<unknown>;
const key = (n: number): string => `generic:${n}`;
const firstId = async (db: NorthingDb, n: number): Promise<string> =>
  (await postingByKey(db, key(n)))?.id ?? 'none';
const firstPerson = async (db: NorthingDb): Promise<string> => (await savedPeople(db))[0]?.id ?? 'none';

const aStep: fc.Arbitrary<Step> = fc
  .record({ kind: fc.nat(10), n: fc.nat(2), word: fc.constantFrom('a', 'b', 'c') })
  .map(({ kind, n, word }) => {
    const steps: readonly Step[] = [
      (db, world) => keepPosting(db, aDraft({ key: key(n), personKeys: [['mail:a@x.example']] }), world),
      (db, world) =>
        keepPosting(db, aDraft({ key: key(n), facts: { ...aPosting().facts, title: word } }), world),
      async (db, world) => notePosting(db, await firstId(db, n), { text: word }, world),
      async (db, world) => notePosting(db, await firstId(db, n), { reason: word, verdict: 'maybe' }, world),
      async (db, world) => forgetPosting(db, await firstId(db, n), world),
      (db, world) => keepPerson(db, aSeenPerson({ keys: [`mail:${word}@x.example`] }), world),
      async (db, world) => linkPerson(db, await firstId(db, n), await firstPerson(db), n > 0, world),
      async (db, world) => notePerson(db, await firstPerson(db), { text: word }, world),
      async (db, world) => forgetPerson(db, await firstPerson(db), world),
      (db, world) => putGoal(db, aGoal({ id: `goal-${n}`, statement: word }), world),
      (db, world) =>
        n === 0
          ? removeGoal(db, 'goal-0', world)
          : putHeldSkill(db, aHeldSkill({ id: word, name: word }), world),
    ];
    return steps[kind] ?? ((db, world) => removeHeldSkill(db, word, world));
  });

describe('undoAct', () => {
  it('takes any row of acts back, newest first, to the very state before each', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(aStep, { maxLength: 10 }), async (steps) => {
        const disk = aDisk();
        const db = freshStore(disk);
        const world = worldAt();
        const states = [await dumpContent(disk)];
        for (const step of steps) {
          const before = await lastAct(db);
          await step(db, world);
          if ((await lastAct(db))?.id !== before?.id) states.push(await dumpContent(disk));
        }
        for (const before of states.slice(0, -1).reverse()) {
          const act = await lastAct(db);
          expect(await undoAct(db, act?.id ?? '', world)).toMatchObject({ ok: true, kept: [] });
          expect(await dumpContent(disk)).toEqual(before);
        }
        expect(await lastAct(db)).toBeUndefined();
      }),
      { numRuns: 25 },
    );
  }, 60_000);

  it('does the act again when it is itself undone, and may then be undone once more', async () => {
    const disk = aDisk();
    const db = freshStore(disk);
    const world = worldAt();
    const saved = actOf(await keepPosting(db, aDraft(), world));
    const after = await dumpContent(disk);
    const undo = await undoAct(db, saved, world);
    expect((await dumpContent(disk))['postings']).toEqual([]);
    expect(await undoAct(db, actOf(undo), world)).toMatchObject({ ok: true });
    expect(await dumpContent(disk)).toEqual(after);
    expect((await lastAct(db))?.id).toBe(saved);
    expect(await undoAct(db, saved, world)).toMatchObject({ ok: true });
    expect(await savedPostings(db)).toEqual([]);
  });

  it('says when there is no such act, and when it has been undone', async () => {
    const db = freshStore();
    const world = worldAt();
    expect(await undoAct(db, 'none', world)).toEqual({ ok: false, reason: 'no-such-act' });
    const act = actOf(await putGoal(db, aGoal(), world));
    await undoAct(db, act, world);
    expect(await undoAct(db, act, world)).toEqual({ ok: false, reason: 'already-undone' });
  });

  it('leaves an ad alone that the user has written on since, with its reading', async () => {
    const disk = aDisk();
    const db = freshStore(disk);
    const world = worldAt();
    const saved = actOf(await keepPosting(db, aDraft(), world));
    await notePosting(db, 'id-1', { text: 'Ask Ann' }, world);
    const before = await dumpContent(disk);
    expect(await undoAct(db, saved, world)).toEqual({ ok: false, reason: 'changed-since' });
    expect(await dumpContent(disk)).toEqual(before);
  });

  it('takes back its own field and leaves what a later act wrote beside it', async () => {
    const db = freshStore();
    const world = worldAt();
    await keepPosting(db, aDraft(), world);
    const verdict = actOf(await notePosting(db, 'id-1', { verdict: 'no', reason: 'far' }, world));
    await notePosting(db, 'id-1', { text: 'Ask Ann' }, world);
    expect(await undoAct(db, verdict, world)).toMatchObject({ ok: true, kept: [] });
    expect((await posting(db, 'id-1'))?.notes).toMatchObject({ verdict: null, reason: '', text: 'Ask Ann' });
  });

  it('is not stopped by the ad having been seen again, and keeps when that was', async () => {
    const db = freshStore();
    const world = worldAt();
    await keepPosting(db, aDraft(), world);
    const noted = actOf(await notePosting(db, 'id-1', { text: 'x' }, world));
    await keepPosting(db, aDraft({ at: '2026-11-25T09:00:00.000Z' }), world);
    expect(await undoAct(db, noted, world)).toMatchObject({ ok: true });
    expect(await posting(db, 'id-1')).toMatchObject({
      seenAt: '2026-11-25T09:00:00.000Z',
      notes: { text: '' },
    });
  });

  it('does not bring a record back whose key another has taken meanwhile', async () => {
    const db = freshStore();
    const world = worldAt();
    const undo = await undoAct(db, actOf(await keepPosting(db, aDraft(), world)), world);
    await keepPosting(db, aDraft(), world);
    expect(await undoAct(db, actOf(undo), world)).toEqual({ ok: false, reason: 'changed-since' });
    expect(await savedPostings(db)).toHaveLength(1);
  });

  it('takes a person whose saving is undone off the ads that were saved later', async () => {
    const db = freshStore();
    const world = worldAt();
    const saved = actOf(await keepPerson(db, aSeenPerson(), world));
    await keepPosting(db, aDraft({ personKeys: [aSeenPerson().keys] }), world);
    expect((await savedPostings(db))[0]?.personIds).toEqual(['id-1']);
    await undoAct(db, saved, world);
    expect((await savedPostings(db))[0]?.personIds).toEqual([]);
  });

  it('reaches back 60 acts after the store was closed and opened again', async () => {
    const disk = aDisk();
    const newId = countingIds();
    const world = worldAt(undefined, newId);
    const db = freshStore(disk);
    await putGoal(db, aGoal({ statement: '0' }), world);
    for (let n = 1; n <= 60; n += 1) await putGoal(db, aGoal({ statement: `${n}` }), world);
    db.close();
    const again = freshStore(disk);
    for (let n = 0; n < 60; n += 1) await undoAct(again, (await lastAct(again))?.id ?? '', world);
    expect(await allGoals(again)).toMatchObject([{ statement: '0' }]);
  }, 60_000);
});

describe('the undo log', () => {
  it('lists the newest first and forgets the oldest beyond its length, rows and all', async () => {
    const disk = aDisk();
    const db = freshStore(disk);
    const world = worldAt();
    for (let n = 0; n < ACTS_KEPT + 5; n += 1) await putGoal(db, aGoal({ statement: `${n}` }), world);
    const acts = await recentActs(db, 1000);
    expect(acts).toHaveLength(ACTS_KEPT);
    expect(acts[0]?.what.params).toEqual({ statement: `${ACTS_KEPT + 4}` });
    expect(acts.at(-1)?.what.params).toEqual({ statement: '5' });
  }, 60_000);
});
