import { describe, expect, it } from 'vitest';

import { allActivities, changeActivity, putActivity } from '@/utils/db/activities';
import { changeMe, readMe } from '@/utils/db/me';
import { allGoals, changeGoal, putGoal } from '@/utils/db/goals';
import { openNorthing } from '@/utils/db/northing-db';
import { settleGoal } from '@/utils/goals/settle-goal';
import { aGoal } from '../../builders/a-goal';
import { anActivity } from '../../builders/an-activity';

const WORLD = { now: new Date('2026-11-22T12:00:00.000Z'), newId: () => crypto.randomUUID() };
const freshDb = () => openNorthing({ name: `own rows ${crypto.randomUUID()}` });

describe('changes that follow each other at once', () => {
  it('both stay in what I said of myself', async () => {
    const db = freshDb();
    await Promise.all([changeMe(db, { years: 7 }, WORLD), changeMe(db, { education: 'bachelor' }, WORLD)]);
    expect(await readMe(db)).toMatchObject({ years: 7, education: 'bachelor' });
  });

  it('both stay in a step', async () => {
    const db = freshDb();
    const step = anActivity({ result: '', learned: '' });
    await putActivity(db, step, WORLD);
    await Promise.all([
      changeActivity(db, step.id, { result: 'Ran it' }, WORLD),
      changeActivity(db, step.id, { learned: 'Begin earlier' }, WORLD),
    ]);
    expect(await allActivities(db)).toMatchObject([{ result: 'Ran it', learned: 'Begin earlier' }]);
  });

  it('both stay in the order of my values, each made from the order before', async () => {
    const db = freshDb();
    const values = ['a', 'b', 'c'].map((id) => ({ id, name: id }));
    await changeMe(db, { values }, WORLD);
    const toTheEnd = (id: string) =>
      changeMe(
        db,
        (me) => ({
          values: [
            ...me.values.filter((card) => card.id !== id),
            ...me.values.filter((card) => card.id === id),
          ],
        }),
        WORLD,
      );
    await Promise.all([toTheEnd('a'), toTheEnd('b')]);
    expect((await readMe(db))?.values.map(({ id }) => id)).toEqual(['c', 'a', 'b']);
  });

  it('both stay in a goal: how far it has come, and that it is reached', async () => {
    const db = freshDb();
    const goal = aGoal({ measure: { start: 0, target: 10, current: 4, unit: '' } });
    await putGoal(db, goal, WORLD);
    await Promise.all([
      changeGoal(
        db,
        goal.id,
        (kept) => ({ ...kept, measure: { start: 0, target: 10, current: 10, unit: '' } }),
        WORLD,
      ),
      changeGoal(db, goal.id, (kept) => settleGoal(kept, 'reached', '2026-11-22'), WORLD),
    ]);
    expect(await allGoals(db)).toMatchObject([{ status: 'reached', measure: { current: 10 } }]);
    expect(await changeGoal(db, 'gone', (kept) => kept, WORLD)).toMatchObject({
      ok: false,
      reason: 'invalid',
    });
  });

  it('say so when nothing is new, and refuse a step that is gone', async () => {
    const db = freshDb();
    await changeMe(db, { years: 7 }, WORLD);
    expect(await changeMe(db, { years: 7 }, WORLD)).toMatchObject({ ok: true, change: 'unchanged' });
    expect(await changeActivity(db, 'gone', { result: 'x' }, WORLD)).toMatchObject({ ok: false });
  });
});
