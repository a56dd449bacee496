import { describe, expect, it } from 'vitest';

import { allActivities, changeActivity, putActivity } from '@/utils/db/activities';
import { changeMe, readMe } from '@/utils/db/me';
import { openNorthing } from '@/utils/db/northing-db';
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

  it('say so when nothing is new, and refuse a step that is gone', async () => {
    const db = freshDb();
    await changeMe(db, { years: 7 }, WORLD);
    expect(await changeMe(db, { years: 7 }, WORLD)).toMatchObject({ ok: true, change: 'unchanged' });
    expect(await changeActivity(db, 'gone', { result: 'x' }, WORLD)).toMatchObject({ ok: false });
  });
});
