import { describe, expect, it } from 'vitest';

import type { CriterionSetting } from '@/utils/goals/criterion-setting';

import { draftOf, emptyDraft } from '@/components/goal/goal-draft';
import type { GoalDraft } from '@/components/goal/goal-draft';
import { filledCriteria, goalOfDraft } from '@/components/goal/goal-of-draft';
import { aGoal } from '../../builders/a-goal';

const FRAME = { id: 'goal-1', horizon: '12-month', updatedAt: '2026-09-01T08:00:00.000Z' } as const;
const draft = (over: Partial<GoalDraft>): GoalDraft => ({ ...emptyDraft('EUR'), statement: 'Lead', ...over });

function problemsOf(over: Partial<GoalDraft>): readonly string[] {
  const result = goalOfDraft(draft(over), FRAME);
  return result.goal === null ? result.problems.map(({ field, say }) => `${field} ${say.key}`) : [];
}

const musts = (...ids: string[]): CriterionSetting[] =>
  ids.map((id) => ({ id, strength: 'must', weight: null }));

describe('goalOfDraft', () => {
  it('gives back the goal that a form was filled from', () => {
    const goal = aGoal({ direction: { radiusKm: 40, criteria: musts('place', 'mode', 'pay-floor') } });
    expect(goalOfDraft(draftOf(goal, 'GBP'), { ...FRAME, before: goal })).toEqual({ goal });
  });

  it('keeps a goal without any wish, and gives it no direction', () => {
    expect(goalOfDraft(draft({}), FRAME)).toMatchObject({ goal: { statement: 'Lead', direction: null } });
  });

  it('takes the first title for its sentence when none was written', () => {
    const result = goalOfDraft(draft({ statement: ' ', titles: ['Planner', 'Lead planner'] }), FRAME);
    expect(result.goal?.statement).toBe('Planner');
  });

  it('drops a must on something that was not filled in', () => {
    const result = goalOfDraft(draft({ titles: ['Planner'], musts: ['title', 'level', 'pay-floor'] }), FRAME);
    expect(result.goal?.direction?.criteria).toEqual(musts('title'));
  });

  it.each([
    ['nothing said', { statement: '' }, ['statement goal.problem_empty']],
    ['a floor above the target', { floor: '60k', target: '50k' }, ['target goal.problem_target_below_floor']],
    ['a negative floor', { floor: '-1' }, ['floor goal.problem_not_positive']],
    ['a zero target', { target: '0' }, ['target goal.problem_not_positive']],
    ['a day that no calendar has', { due: '2027-02-30' }, ['due goal.problem_day']],
    ['words for pay', { floor: 'enough' }, ['floor goal.problem_not_a_number']],
    ['an impossible sum', { target: '2000000m' }, ['target goal.problem_too_large']],
    [
      'a currency that is none, once',
      { floor: '10', target: '20', currency: 'euros' },
      ['currency goal.problem_currency'],
    ],
    [
      'everything wrong at once',
      { statement: '', floor: 'x', target: '-2' },
      ['statement goal.problem_empty', 'floor goal.problem_not_a_number', 'target goal.problem_not_positive'],
    ],
  ])('names %s beside its field', (_what, over, problems) => {
    expect(problemsOf(over)).toEqual(problems);
  });

  it('accepts a floor equal to the target, in minor units of its currency', () => {
    const yen = goalOfDraft(draft({ floor: '5m', target: '5m', currency: 'JPY' }), FRAME);
    expect(yen.goal?.direction?.payFloor).toEqual({ amount: 5_000_000, currency: 'JPY', period: 'year' });
    const hourly = goalOfDraft(draft({ floor: '22,50', period: 'hour' }), FRAME);
    expect(hourly.goal?.direction?.payFloor).toEqual({ amount: 2_250, currency: 'EUR', period: 'hour' });
  });
});

describe('filledCriteria', () => {
  it('offers a must only where there is a wish, and what is true of me always', () => {
    const entry = ['years', 'education', 'licence', 'right-to-work'];
    expect(filledCriteria(draft({}))).toEqual(entry);
    expect(filledCriteria(draft({ modes: ['remote'], floor: '1' }))).toEqual([
      'place-and-mode',
      'pay-floor',
      ...entry,
    ]);
  });
});
