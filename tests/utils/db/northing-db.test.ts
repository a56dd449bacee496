import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';

import { connectionOf } from '@/utils/db/connection';
import { allGoals, putGoal } from '@/utils/db/goals';
import { heldSkills, putHeldSkill } from '@/utils/db/held-skills';
import { keepPosting, notePosting, posting } from '@/utils/db/postings';
import { StoreClosedError } from '@/utils/db/store-mode';
import { SCHEMA_VERSION } from '@/utils/db/schema';

import { aGoal } from '../../builders/a-goal';
import { aHeldSkill } from '../../builders/a-held-skill';
import { aDraft } from './a-draft';
import { aDisk, countingIds, dump, freshStore, worldAt } from './fresh-store';

describe('two connections to one store', () => {
  it('both write, and each sees what the other wrote', async () => {
    const disk = aDisk();
    const [one, other] = [freshStore(disk), freshStore(disk)];
    const [worldOne, worldOther] = [
      worldAt(undefined, countingIds('a')),
      worldAt(undefined, countingIds('b')),
    ];
    const kept = await keepPosting(one, aDraft(), worldOne);
    const id = kept.ok ? kept.id : '';
    await Promise.all([
      notePosting(one, id, { text: 'from one' }, worldOne),
      notePosting(other, id, { reason: 'from the other' }, worldOther),
      ...Array.from({ length: 20 }, (_none, n) =>
        n % 2 === 0
          ? putGoal(one, aGoal({ id: `g-${n}` }), worldOne)
          : putHeldSkill(other, aHeldSkill({ id: `s-${n}` }), worldOther),
      ),
    ]);
    expect((await posting(other, id))?.notes).toMatchObject({ text: 'from one', reason: 'from the other' });
    expect([await allGoals(other), await heldSkills(one)].map((rows) => rows.length)).toEqual([10, 10]);
    const acts = (await dump(disk))['acts'] ?? [];
    expect(new Set(acts.map((act) => (act as { seq: number }).seq)).size).toBe(23);
  });

  it('save the same ad at the same moment as one record', async () => {
    const disk = aDisk();
    const outcomes = await Promise.all(
      ['a', 'b', 'c'].map((name) =>
        keepPosting(freshStore(disk), aDraft(), worldAt(undefined, countingIds(name))),
      ),
    );
    const added = outcomes.filter((outcome) => outcome.ok && outcome.change === 'added');
    const unchanged = outcomes.filter((outcome) => outcome.ok && outcome.change === 'unchanged');
    expect([added.length, unchanged.length]).toEqual([1, 2]);
    expect((await dump(disk))['postings']).toHaveLength(1);
  });

  it('give way when the store is upgraded by a newer build, and are read-only after it', async () => {
    const disk = aDisk();
    const db = freshStore(disk);
    await putGoal(db, aGoal(), worldAt());
    const newer = new Dexie('northing', { indexedDB: disk });
    newer
      .version(SCHEMA_VERSION + 1)
      .stores({ goals: 'id, horizon', heldSkills: 'id', meta: 'key', acts: 'id, seq', actRows: 'id' });
    await newer.open();
    newer.close();
    expect(await putGoal(db, aGoal({ id: 'late' }), worldAt())).toEqual({ ok: false, reason: 'newer-data' });
    expect((await disk.databases()).map(({ version }) => version)).toEqual([(SCHEMA_VERSION + 1) * 10]);
  });
});

/** A request under way for ever: the transaction stays open, as it does in a browser that has lost it. */
function noAnswer(trans: unknown): Promise<never> {
  const meta = (trans as IDBTransaction).objectStore('meta');
  const ask = (): void => meta.get('nothing').addEventListener('success', ask);
  ask();
  return new Promise<never>(() => undefined);
}

describe('a request that never gets an answer', () => {
  it('is given up after the limit, the write with it, and the store goes on', async () => {
    const disk = aDisk();
    const db = freshStore(disk, 500);
    let hangs = false;
    connectionOf(db).use({
      stack: 'dbcore',
      name: 'hang',
      create: (core) => ({
        ...core,
        table: (name) => {
          const table = core.table(name);
          return {
            ...table,
            mutate: (request) => (hangs && name === 'meta' ? noAnswer(request.trans) : table.mutate(request)),
          };
        },
      }),
    });
    await connectionOf(db).open();
    // The last write of a command: by then the goal stands in the transaction, and must not be committed with it.
    hangs = true;
    expect(await putGoal(db, aGoal(), worldAt())).toEqual({ ok: false, reason: 'too-slow' });
    hangs = false;
    expect(await allGoals(db)).toEqual([]);
    expect(await putGoal(db, aGoal(), worldAt())).toMatchObject({ ok: true, change: 'added' });
  });
});

describe('the gate', () => {
  it('refuses a write that goes past the commands', async () => {
    const db = freshStore();
    await connectionOf(db).open();
    connectionOf(db).mode = 'data-missing';
    await expect(connectionOf(db).rows('goals').add(aGoal())).rejects.toBeInstanceOf(StoreClosedError);
    await expect(connectionOf(db).rows('goals').clear()).rejects.toBeInstanceOf(StoreClosedError);
    expect(await allGoals(db)).toEqual([]);
  });

  it('knows a store from anything else that bears a name', () => {
    expect(() => connectionOf({ name: 'northing' })).toThrow(TypeError);
  });
});

describe('an id that is given twice', () => {
  it('is refused instead of overwriting the act that has it', async () => {
    const disk = aDisk();
    const db = freshStore(disk);
    await putGoal(db, aGoal(), worldAt());
    const before = await dump(disk);
    expect(await putGoal(db, aGoal({ id: 'goal-2' }), worldAt())).toMatchObject({
      ok: false,
      reason: 'failed',
    });
    expect(await dump(disk)).toEqual(before);
  });
});
