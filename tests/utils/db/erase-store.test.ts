import { describe, expect, it, vi } from 'vitest';

import { recentActs } from '@/utils/db/acts';
import { eraseStore } from '@/utils/db/erase-store';
import { allGoals, putGoal, removeGoal } from '@/utils/db/goals';
import { openNorthing } from '@/utils/db/northing-db';
import type { NorthingDb } from '@/utils/db/northing-db';
import { openStore } from '@/utils/db/open-store';
import { readContent } from '@/utils/db/whole-store';
import { aGoal } from '../../builders/a-goal';

const WORLD = { now: new Date('2026-11-22T12:00:00.000Z'), newId: () => crypto.randomUUID() };

describe('eraseStore', () => {
  it('leaves nothing, not even of what was deleted or could be undone', async () => {
    const db = openNorthing({ name: `erase ${crypto.randomUUID()}` });
    await putGoal(db, aGoal(), WORLD);
    await removeGoal(db, 'goal-1', WORLD);
    await putGoal(db, aGoal({ id: 'goal-2' }), WORLD);
    expect(await eraseStore(db, WORLD)).toEqual({ ok: true });
    expect(await recentActs(db)).toEqual([]);
    expect(Object.values(await readContent(db)).flat()).toEqual([]);
  });

  it('is no loss to the witness, and the store goes on', async () => {
    const name = `erase ${crypto.randomUUID()}`;
    let kept: unknown;
    const box = {
      read: () => Promise.resolve(kept),
      write: (told: unknown) => Promise.resolve(void (kept = told)),
    };
    const db = await ready(name, box);
    await putGoal(db, aGoal(), WORLD);
    await eraseStore(db, WORLD);
    await vi.waitFor(() => expect(kept).toMatchObject({ counter: 2 }));
    db.close();
    const again = await ready(name, box);
    await putGoal(again, aGoal(), WORLD);
    expect(await allGoals(again)).toHaveLength(1);
  });
});

async function ready(name: string, box: Parameters<typeof openStore>[0]['box']): Promise<NorthingDb> {
  const store = await openStore({ name, box, now: WORLD.now });
  if (store.state !== 'ready') throw new Error(store.state);
  return store.db;
}
