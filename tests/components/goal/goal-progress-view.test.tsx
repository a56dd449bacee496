import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { GoalProgressView } from '@/components/goal/goal-progress-view';
import type { Goal } from '@/utils/goals/goal';
import { goalProgress, nearerGoals } from '@/utils/goals/goal-progress';
import type { SettledStatus } from '@/utils/goals/settle-goal';
import { aGoal, type GoalOverrides } from '../../builders/a-goal';
import { anActivity } from '../../builders/an-activity';

vi.mock('#i18n', () => import('../english'));

const TODAY = '2026-07-02';
const measure = { start: 2, target: 10, current: 4, unit: 'people' };

const show = (over: GoalOverrides, others: readonly Goal[] = [], activities = [anActivity()]) => {
  const goal = aGoal({ start: '2026-01-01', due: '2026-12-31', ...over });
  const onCurrent = vi.fn<(current: number) => void>();
  const onSettle = vi.fn<(status: SettledStatus) => void>();
  render(
    <GoalProgressView
      goal={goal}
      progress={goalProgress(goal, activities, TODAY)}
      nearer={nearerGoals(goal, others)}
      onCurrent={onCurrent}
      onSettle={onSettle}
    />,
  );
  return { onCurrent, onSettle };
};
const reading = (name: string): string | null =>
  screen.getByRole('meter', { name }).getAttribute('aria-valuetext');

describe('GoalProgressView', () => {
  afterEach(cleanup);

  it('lays what has come beside the time that has passed, and says the pace (F8)', () => {
    show({ measure });
    expect(reading('Come so far')).toBe('25 %, 4 of 10 people');
    expect(reading('Time passed')).toBe('50 %');
    expect(screen.getByText(/Behind its time/)).toBeTruthy();
  });

  it('says nothing of steps below four planned ones, and their share from four on', () => {
    show({ measure });
    expect(screen.queryByText(/last 28 days/)).toBeNull();
    cleanup();
    const steps = [1, 2, 3, 4].map((day) =>
      anActivity({ id: `a${day}`, plannedFor: `2026-06-2${day}`, doneAt: day < 4 ? '2026-06-25' : null }),
    );
    show({ measure }, [], steps);
    expect(screen.getByText(/75 % of the steps planned/)).toBeTruthy();
  });

  it('shows a longer goal by the nearer ones that lead to it, beside its own measure', () => {
    const nearer = [
      aGoal({ id: 'n1', parentId: 'goal-1', status: 'reached' }),
      aGoal({ id: 'n2', parentId: 'goal-1' }),
      aGoal({ id: 'n3', parentId: 'goal-1', status: 'let-go' }),
      aGoal({ id: 'n4', parentId: 'another' }),
    ];
    show({ horizon: '3-to-5-year', measure }, nearer);
    expect(reading('Nearer goals')).toBe('1 of 2 reached');
    expect(reading('Come so far')).toBe('25 %, 4 of 10 people');
  });

  it('keeps where the measure stands, and that the goal is reached or let go', async () => {
    const { onCurrent, onSettle } = show({ measure });
    fireEvent.change(screen.getByLabelText('Stands at'), { target: { value: '6,5' } });
    fireEvent.blur(screen.getByLabelText('Stands at'));
    expect(onCurrent).toHaveBeenLastCalledWith(6.5);
    await userEvent.click(screen.getByRole('button', { name: 'Mark as reached' }));
    expect(onSettle).toHaveBeenLastCalledWith('reached');
    await userEvent.click(screen.getByRole('button', { name: 'Let go' }));
    expect(onSettle).toHaveBeenLastCalledWith('let-go');
  });

  it('shows no empty meter where nothing can be measured', () => {
    show({ start: null, due: null });
    expect(screen.queryByRole('meter')).toBeNull();
  });
});
