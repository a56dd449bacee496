import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { useDecisions } from '@/components/decision/use-decisions';
import { recentActs, undoAct } from '@/utils/db/acts';
import { allDecisions, putDecision } from '@/utils/db/decisions';
import { openNorthing, type NorthingDb } from '@/utils/db/northing-db';
import { aDecision } from '../../builders/a-decision';

vi.mock('#i18n', () => import('../english'));

const WORLD = { now: new Date('2026-11-22T12:00:00.000Z'), newId: () => crypto.randomUUID() };

describe('useDecisions', () => {
  let db: NorthingDb;
  beforeEach(async () => {
    db = openNorthing({ name: `decisions ${crypto.randomUUID()}` });
    await putDecision(db, aDecision({ name: 'First', why: '' }), WORLD);
  });
  afterEach(() => {
    cleanup();
    db.close();
  });
  const shown = async () => {
    const { result } = renderHook(() => useDecisions(db));
    await waitFor(() => expect(result.current.decisions).toHaveLength(1));
    const current = () => {
      const [decision] = result.current.decisions ?? [];
      if (decision === undefined) throw new Error('no decision is shown');
      return decision;
    };
    return { change: (over: object) => act(() => result.current.change({ ...current(), ...over })), current };
  };

  it('lets the next edit build on one the store has not given back yet', async () => {
    const { change, current } = await shown();
    change({ name: 'Second' });
    expect(current().name).toBe('Second');
    change({ why: 'More to learn' });
    await waitFor(async () => {
      const [kept] = await allDecisions(db);
      expect(kept).toMatchObject({ name: 'Second', why: 'More to learn' });
    });
  });

  it('shows what an undo brings back', async () => {
    const { change, current } = await shown();
    change({ name: 'Second' });
    await waitFor(async () => expect((await allDecisions(db))[0]?.name).toBe('Second'));
    const [last] = await recentActs(db, 1);
    await undoAct(db, last?.id ?? '', WORLD);
    await waitFor(() => expect(current().name).toBe('First'));
  });

  it('takes an edit back that the store refuses', async () => {
    const { change, current } = await shown();
    vi.spyOn(console, 'error').mockReturnValue(undefined);
    db.close();
    change({ name: 'Second' });
    expect(current().name).toBe('Second');
    await waitFor(() => expect(current().name).toBe('First'));
  });
});
