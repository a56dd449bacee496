import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { GoalChoice } from '@/components/fit/goal-choice';
import { PlanSection } from '@/components/goal/plan-section';
import type { ActivityActs } from '@/components/goal/use-activities';
import { ValuesSort, type SortValues } from '@/components/goal/values-sort';
import type { RankedValue } from '@/utils/profile/me';
import { aGoal } from '../../builders/a-goal';
import { anActivity } from '../../builders/an-activity';

vi.mock('#i18n', () => import('../english'));

beforeEach(() => fakeBrowser.reset());
afterEach(cleanup);

const someActs = () => ({
  add: vi.fn<ActivityActs['add']>(() => Promise.resolve(true)),
  setDone: vi.fn<ActivityActs['setDone']>(),
  find: vi.fn<ActivityActs['find']>(),
  note: vi.fn<ActivityActs['note']>(),
  remove: vi.fn<ActivityActs['remove']>(),
  refusal: null,
});
const showPlan = (activities = [anActivity()], isWish = false) => {
  const acts = someActs();
  render(
    <PlanSection goalId="goal-1" activities={activities} isWish={isWish} today="2026-11-20" acts={acts} />,
  );
  return acts;
};

describe('PlanSection', () => {
  it('calls a goal without a dated step a wish, and takes the first step', async () => {
    const acts = showPlan([], true);
    expect(screen.getByText('A wish, not a plan')).toBeTruthy();
    fireEvent.change(screen.getByLabelText('Next step'), { target: { value: 'Write to Marit' } });
    fireEvent.change(screen.getByLabelText('When'), { target: { value: '2026-11-25' } });
    await userEvent.click(screen.getByRole('button', { name: 'Add step' }));
    expect(acts.add.mock.calls[0]?.[0]).toMatchObject({ text: 'Write to Marit', plannedFor: '2026-11-25' });
  });

  it('keeps no step without a text or on a day that is past, and says so', async () => {
    const acts = showPlan([]);
    fireEvent.change(screen.getByLabelText('When'), { target: { value: '2026-11-19' } });
    await userEvent.click(screen.getByRole('button', { name: 'Add step' }));
    expect(screen.getByText('Say what the step is.')).toBeTruthy();
    expect(screen.getByText('Choose a day from today on.')).toBeTruthy();
    expect(acts.add).not.toHaveBeenCalled();
  });

  it('puts the next step first, marks one that is past, and ticks it off', async () => {
    const acts = showPlan([
      anActivity({ id: 'later', text: 'Later', plannedFor: '2026-12-20' }),
      anActivity({ id: 'past', text: 'Past', plannedFor: '2026-11-10' }),
      anActivity({ id: 'done', text: 'Done before', doneAt: '2026-11-01T08:00:00.000Z' }),
    ]);
    const [first, second] = screen.getAllByRole('listitem');
    expect(first?.textContent).toMatch(/^Past.*past/);
    expect(second?.textContent).toContain('Later');
    await userEvent.click(within(first as HTMLElement).getByRole('checkbox'));
    expect(acts.setDone).toHaveBeenCalledWith(expect.objectContaining({ id: 'past' }), true);
    expect(screen.getByText('1 step done')).toBeTruthy();
  });

  it('asks of a guess whether it held, and says what became of it with the day (C13)', async () => {
    const guess = anActivity({ id: 'guess', kind: 'hypothesis', text: 'Ports hire without a degree' });
    const acts = showPlan([
      guess,
      anActivity({ id: 'b', kind: 'hypothesis', finding: 'rejected', doneAt: '2026-11-03T08:00:00.000Z' }),
    ]);
    expect(screen.queryByRole('checkbox', { name: /Ports hire/ })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'It held: Ports hire without a degree' }));
    expect(acts.find).toHaveBeenCalledWith(guess, 'supported');
    await userEvent.click(
      screen.getByRole('button', { name: 'It did not hold: Ports hire without a degree' }),
    );
    expect(acts.find).toHaveBeenLastCalledWith(guess, 'rejected');
    expect(screen.getByText(/did not hold, .*Nov/)).toBeTruthy();
  });

  it('keeps what came of a step and what was learnt, and nothing that did not change', () => {
    const done = anActivity({ doneAt: '2026-11-01T08:00:00.000Z', result: 'A talk' });
    const acts = showPlan([done]);
    const field = screen.getByLabelText('What you learned');
    fireEvent.change(field, { target: { value: 'Ask earlier ' } });
    fireEvent.blur(field);
    expect(acts.note).toHaveBeenCalledExactlyOnceWith(done, { learned: 'Ask earlier' });
    fireEvent.change(screen.getByLabelText('What came of it'), { target: { value: 'A talk ' } });
    fireEvent.blur(screen.getByLabelText('What came of it'));
    expect(acts.note).toHaveBeenCalledTimes(1);
  });

  it('says so when a plan is nothing but applications (C11)', () => {
    showPlan([anActivity({ kind: 'apply' })]);
    expect(screen.getByText(/Only applications so far/)).toBeTruthy();
    cleanup();
    showPlan([anActivity({ kind: 'apply' }), anActivity({ id: 'b', kind: 'talk' })]);
    expect(screen.queryByText(/Only applications so far/)).toBeNull();
  });
});

describe('ValuesSort', () => {
  const values: readonly RankedValue[] = [
    { id: 'achievement', name: 'Achievement' },
    { id: 'support', name: 'Support' },
    { id: 'own:craft', name: 'Craft' },
  ];
  const sorted = () => {
    const onSort = vi.fn<(sort: SortValues) => void>();
    render(<ValuesSort values={values} onSort={onSort} />);
    return onSort;
  };
  const order = (onSort: ReturnType<typeof sorted>) => onSort.mock.lastCall?.[0](values).map(({ id }) => id);

  it('moves a card by one press, and not beyond the ends', async () => {
    const onSort = sorted();
    await userEvent.click(screen.getByRole('button', { name: 'Move up: Craft' }));
    expect(order(onSort)).toEqual(['achievement', 'own:craft', 'support']);
    await userEvent.click(screen.getByRole('button', { name: 'Move down: Achievement' }));
    expect(order(onSort)).toEqual(['support', 'achievement', 'own:craft']);
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Move up: Achievement' }).disabled).toBe(
      true,
    );
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Move down: Craft' }).disabled).toBe(true);
  });

  it('moves a card twice when it is pressed twice before the new order is shown', async () => {
    const onSort = sorted();
    const up = screen.getByRole('button', { name: 'Move up: Craft' });
    await userEvent.click(up);
    await userEvent.click(up);
    const kept = onSort.mock.calls.reduce((before, [sort]) => sort(before), values);
    expect(kept.map(({ id }) => id)).toEqual(['own:craft', 'achievement', 'support']);
  });

  it('takes in a value of one’s own once, and only own ones can go', async () => {
    const onSort = sorted();
    await userEvent.type(screen.getByLabelText('A value of your own'), 'craft{Enter}');
    expect(onSort).not.toHaveBeenCalled();
    await userEvent.type(screen.getByLabelText('A value of your own'), 'Quiet{Enter}');
    expect(order(onSort)).toEqual(['achievement', 'support', 'own:craft', 'own:quiet']);
    expect(screen.queryByRole('button', { name: 'Remove Support' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Remove Craft' }));
    expect(order(onSort)).toEqual(['achievement', 'support']);
  });
});

describe('GoalChoice', () => {
  const goals = [aGoal(), aGoal({ id: 'far', horizon: '3-to-5-year', statement: 'Run a team' })];
  const show = (over: Partial<Parameters<typeof GoalChoice>[0]['choice']> = {}) => {
    const choose = vi.fn<(id: string | null) => void>();
    const choice = { measured: { state: 'loading' } as const, goals, chosen: null, isGone: false, choose };
    render(<GoalChoice choice={{ ...choice, ...over }} />);
    return choose;
  };

  it('measures against one goal or all of them', async () => {
    const choose = show();
    await userEvent.selectOptions(screen.getByRole('combobox'), screen.getByText(/Run a team/));
    expect(choose).toHaveBeenLastCalledWith('far');
    await userEvent.selectOptions(screen.getByRole('combobox'), '');
    expect(choose).toHaveBeenLastCalledWith(null);
  });

  it('asks nothing where there is only one', () => {
    show({ goals: goals.slice(0, 1) });
    expect(screen.queryByRole('combobox')).toBeNull();
  });

  it('says that the chosen goal was removed, and lets it be', async () => {
    const choose = show({ isGone: true });
    expect(screen.getByText(/no longer there/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Understood' }));
    expect(choose).toHaveBeenCalledWith(null);
  });
});
