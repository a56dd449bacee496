import { cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { DeskFrame } from '@/components/desk/desk-frame';
import { putActivity } from '@/utils/db/activities';
import { allGoals, putGoal } from '@/utils/db/goals';
import { readJudgedBy } from '@/utils/db/judged-by';
import { openNorthing, type NorthingDb } from '@/utils/db/northing-db';
import { judge } from '@/utils/fit/judge';
import { aGoal } from '../../builders/a-goal';
import { anActivity } from '../../builders/an-activity';
import { aPosting } from '../../builders/a-posting';

vi.mock('#i18n', () => import('../english'));

// A page is rendered whole here, on machines that are busy with other tests.
configure({ asyncUtilTimeout: 8_000 });
vi.setConfig({ testTimeout: 30_000 });

const WORLD = { now: new Date('2026-11-22T12:00:00.000Z'), newId: () => crypto.randomUUID() };
const STATEMENT = 'Lead the analysis of a logistics company';

describe('a goal that is reached', () => {
  let db: NorthingDb;
  beforeEach(async () => {
    db = openNorthing({ name: `desk ${crypto.randomUUID()}` });
    await putGoal(db, aGoal(), WORLD);
    await putActivity(
      db,
      anActivity({ text: 'Ran the weekly report', doneAt: '2026-10-01T08:00:00.000Z' }),
      WORLD,
    );
    location.hash = '#/goals';
    render(
      <Router hook={useHashLocation}>
        <DeskFrame db={db} />
      </Router>,
    );
  });
  afterEach(cleanup);

  const reach = async (): Promise<HTMLElement> => {
    await userEvent.click(await screen.findByRole('button', { name: 'Mark as reached' }));
    return screen.findByRole('region', { name: 'Reached and let go' });
  };
  const judgedGoals = async (): Promise<readonly string[]> => {
    const { profile, goals, thresholds } = await readJudgedBy(db);
    return judge(aPosting(), profile, goals, thresholds).toward.map(({ goalId }) => goalId);
  };

  it('is said so in one press, stands apart with what was done for it, and judges no more', async () => {
    expect(await judgedGoals()).toEqual(['goal-1']);
    const apart = within(await reach());
    expect(apart.getByRole('link', { name: STATEMENT })).toBeTruthy();
    expect(apart.getByText(/^Reached on /)).toBeTruthy();
    expect(apart.getByText('Ran the weekly report')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Mark as reached' })).toBeNull();
    expect(await judgedGoals()).toEqual([]);
    const [kept] = await allGoals(db);
    expect(kept?.status).toBe('reached');
    expect(kept?.settledOn).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(kept?.direction).toEqual(aGoal().direction);
  });

  it('is gone for again by undo', async () => {
    await reach();
    fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true });
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Reached and let go' })).toBeNull());
    expect(await judgedGoals()).toEqual(['goal-1']);
  });

  it('is gone for again by its own button', async () => {
    const apart = within(await reach());
    await userEvent.click(apart.getByRole('button', { name: 'Go for it again' }));
    await waitFor(async () => expect(await judgedGoals()).toEqual(['goal-1']));
    expect(await screen.findByRole('button', { name: 'Mark as reached' })).toBeTruthy();
    expect((await allGoals(db))[0]).toMatchObject({ status: 'active', settledOn: null });
  });
});
