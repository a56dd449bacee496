import { readFileSync } from 'node:fs';

import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { emptyDraft } from '@/components/goal/goal-draft';
import { GoalForm } from '@/components/goal/goal-form';
import type { Goal } from '@/utils/goals/goal';
import { installEngine } from '@/utils/skills/engine/installed-engine';
import { openPack } from '@/utils/skills/engine/open-pack';

vi.mock('#i18n', () => import('../english'));

vi.setConfig({ testTimeout: 30_000 });

const show = async (onSave: (goal: Goal) => Promise<boolean> = () => Promise.resolve(true)) => {
  const onClose = vi.fn<() => void>();
  render(
    <GoalForm
      draftKey="goal new 12-month"
      context={{
        longer: [{ id: 'g9', statement: 'Run a team of my own' }],
        known: { titles: ['Analyst'], places: [], pay: null },
        values: [],
      }}
      initial={emptyDraft('EUR')}
      frame={() => ({ id: 'g1', horizon: '12-month', updatedAt: '2026-09-01T08:00:00.000Z' })}
      onSave={onSave}
      onClose={onClose}
    />,
  );
  await screen.findByLabelText('Goal in one sentence');
  return { onClose };
};
/** Puts a text into a field at once: typing it key by key is not what is tested here. */
const fill = (label: string, value: string): void => {
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
};
const save = () => userEvent.click(screen.getByRole('button', { name: 'Save goal' }));

describe('GoalForm', () => {
  beforeEach(() => fakeBrowser.reset());
  afterEach(cleanup);

  it('says what is wrong beside its field, focuses the first, and saves nothing', async () => {
    const onSave = vi.fn<(goal: Goal) => Promise<boolean>>(() => Promise.resolve(true));
    await show(onSave);
    fill('Not less than', '60k');
    fill('Aiming for', '50k');
    expect(screen.queryByRole('alert')).toBeNull();
    await save();
    expect(onSave).not.toHaveBeenCalled();
    const statement = screen.getByLabelText('Goal in one sentence');
    expect(document.activeElement).toBe(statement);
    expect(statement.getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByText(/lower than the least you accept/)).toBeTruthy();
    fill('Goal in one sentence', 'Lead the team');
    expect(statement.getAttribute('aria-invalid')).toBeNull();
  });

  it('hands over the goal, closes and forgets the draft', async () => {
    const onSave = vi.fn<(goal: Goal) => Promise<boolean>>(() => Promise.resolve(true));
    const { onClose } = await show(onSave);
    fill('Job titles', 'Planner');
    fireEvent.keyDown(screen.getByLabelText('Job titles'), { key: 'Enter' });
    fill('Job titles', 'Lead planner');
    fireEvent.blur(screen.getByLabelText('Job titles'));
    await userEvent.click(screen.getByRole('checkbox', { name: 'The title must fit' }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'Remote' }));
    await save();
    expect(onSave).toHaveBeenCalledWith(
      expect.objectContaining({
        statement: 'Planner',
        direction: expect.objectContaining({
          titles: ['Planner', 'Lead planner'],
          modes: ['remote'],
          criteria: [{ id: 'title', strength: 'must', weight: null }],
        }) as unknown,
      }),
    );
    expect(onClose).toHaveBeenCalledOnce();
    cleanup();
    await show();
    expect(screen.queryByText('Planner')).toBeNull();
  });

  it('offers what the saved jobs say: one press, or typing and the arrows', async () => {
    await show();
    await userEvent.click(screen.getByRole('button', { name: 'Analyst' }));
    expect(screen.getByRole('button', { name: 'Remove Analyst' })).toBeTruthy();
    await userEvent.type(screen.getByLabelText('Places'), 'utrec{ArrowDown}{Enter}');
    expect(screen.getByRole('button', { name: 'Remove Utrecht' })).toBeTruthy();
  });

  it('asks why a nearer goal leads to no longer one, and names what is wrong in a part that was closed', async () => {
    const onSave = vi.fn<(goal: Goal) => Promise<boolean>>(() => Promise.resolve(true));
    await show(onSave);
    fill('Goal in one sentence', 'A quieter year');
    fill('Why it leads to none', 'A year at home first');
    fill('By when', '2026-08-31');
    fill('How far from these places (km)', '-5');
    await save();
    expect(onSave).not.toHaveBeenCalled();
    expect(screen.getByText(/not after the goal began/)).toBeTruthy();
    expect(screen.getByText(/Give the distance in kilometres/)).toBeTruthy();
    fill('By when', '2027-06-30');
    fill('How far from these places (km)', '');
    await save();
    expect(onSave).toHaveBeenCalledWith(
      expect.objectContaining({
        whyNoParent: 'A year at home first',
        parentId: null,
        start: '2026-09-01',
        due: '2027-06-30',
        status: 'draft',
      }),
    );
  });

  it('keeps what was typed when the form goes away without a word', async () => {
    await show();
    fill('Goal in one sentence', 'Somewhere warmer');
    cleanup();
    await show();
    expect(screen.getByLabelText<HTMLInputElement>('Goal in one sentence').value).toBe('Somewhere warmer');
    expect(screen.getByText('Picked up where you left off.')).toBeTruthy();
  });

  it('keeps the draft and says so when the store refuses', async () => {
    const { onClose } = await show(() => Promise.resolve(false));
    fill('Goal in one sentence', 'Somewhere warmer');
    await save();
    expect(await screen.findByText(/could not be saved/)).toBeTruthy();
    expect(onClose).not.toHaveBeenCalled();
    cleanup();
    await show();
    expect(screen.getByLabelText<HTMLInputElement>('Goal in one sentence').value).toBe('Somewhere warmer');
  });

  it('offers names of occupations for what is typed, and similar ones to add', async () => {
    installEngine(await openPack(new Uint8Array(readFileSync('public/packs/en.pack'))));
    await show();
    const titles = screen.getByLabelText('Job titles');
    await userEvent.type(titles, 'software eng');
    await userEvent.click(await screen.findByRole('option', { name: 'Software engineer' }));
    expect(screen.getByText('Similar titles:')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Software developer' }));
    expect(screen.getByRole('button', { name: 'Remove Software engineer' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Remove Software developer' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Software developer' })).toBeNull();
  });
});
