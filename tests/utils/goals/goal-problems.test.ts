import { describe, expect, it } from 'vitest';
import { defaultDirection } from '@/utils/goals/default-direction';
import type { PayFloor } from '@/utils/goals/direction';
import { goalProblems } from '@/utils/goals/goal-problems';
import { aGoal, type GoalOverrides } from '../../builders/a-goal';

const eur = (amount: number, over: Partial<PayFloor> = {}): PayFloor => ({
  amount,
  currency: 'EUR',
  period: 'year',
  ...over,
});
const keys = (over: GoalOverrides): string[] => goalProblems(aGoal(over)).map(({ key }) => key);

describe('goalProblems', () => {
  it('finds none in a sound goal', () => {
    expect(keys({})).toEqual([]);
  });

  it.each([
    [
      'a floor above the target',
      { payFloor: eur(70), payTarget: eur(60) },
      'goal.problem_target_below_floor',
    ],
    [
      'a floor by the hour above the target of a year',
      { payFloor: eur(40, { period: 'hour' }), payTarget: eur(60_000) },
      'goal.problem_target_below_floor',
    ],
    ['negative pay', { payFloor: eur(-1) }, 'goal.problem_not_positive'],
    ['no pay at all', { payFloor: null, payTarget: eur(0) }, 'goal.problem_not_positive'],
    [
      'two currencies',
      { payFloor: eur(10), payTarget: eur(20, { currency: 'USD' }) },
      'fit.problem_two_currencies',
    ],
    ['an empty direction', { ...defaultDirection(), titles: [' '] }, 'fit.problem_empty_direction'],
  ])('says %s', (_what, direction, key) => {
    expect(keys({ direction })).toEqual([key]);
  });

  it('says that a goal without direction judges nothing, and that one without a sentence says nothing', () => {
    expect(keys({ direction: null })).toEqual(['goal.no_direction']);
    expect(keys({ statement: ' ' })).toEqual(['goal.problem_empty']);
  });
});
