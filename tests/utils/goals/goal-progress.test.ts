import { describe, expect, it } from 'vitest';

import { isOnlyApplying, isWish } from '@/utils/goals/goal-plan';
import { goalProgress, measureShare, milestoneShare, paceOf } from '@/utils/goals/goal-progress';

import { aGoal } from '../../builders/a-goal';
import { anActivity } from '../../builders/an-activity';

describe('progress of a goal (F8)', () => {
  it.each([
    [{ start: 0, target: 10, current: 4 }, 0.4],
    [{ start: 80, target: 60, current: 70 }, 0.5],
    [{ start: 0, target: 10, current: 12 }, 1],
    [{ start: 0, target: 10, current: -3 }, 0],
    [{ start: 5, target: 5, current: 5 }, null],
  ])('of %j is %s', (measure, share) => {
    expect(measureShare({ ...measure, unit: 'x' })).toBe(share);
  });

  it('of milestones is their done weight', () => {
    expect(milestoneShare([])).toBeNull();
    expect(
      milestoneShare([
        { weight: 3, done: true },
        { weight: 1, done: false },
      ]),
    ).toBe(0.75);
  });

  it.each([
    [0.55, 0.5, 'ahead'],
    [0.5, 0.5, 'on-track'],
    [0.45, 0.5, 'on-track'],
    [0.44, 0.5, 'behind'],
    [1, 0.2, 'done'],
    [1, 1.4, 'done'],
    [0.9, 1.01, 'overdue'],
    [0.1, 0.04, null],
    [null, 0.5, null],
  ] as const)('share %s at %s of the time is %s', (share, elapsed, pace) => {
    expect(paceOf(share, elapsed)).toBe(pace);
  });

  it('counts its days by the calendar, and says nothing of impossible ones', () => {
    const goal = aGoal({
      start: '2026-01-01',
      due: '2026-12-31',
      measure: { start: 0, target: 4, current: 2, unit: 'offers' },
    });
    expect(goalProgress(goal, [], '2026-07-02')).toMatchObject({
      share: 0.5,
      elapsed: 0.5,
      pace: 'on-track',
    });
    expect(goalProgress({ ...goal, due: '2026-02-30' }, [], '2026-07-02').elapsed).toBeNull();
    expect(goalProgress({ ...goal, due: '2025-12-31' }, [], '2026-07-02').elapsed).toBeNull();
  });

  it('tells how a plan is kept from four planned steps in 28 days on', () => {
    const steps = ['2026-11-01', '2026-11-10', '2026-11-20', '2026-11-25'].map((plannedFor, at) =>
      anActivity({ id: `a-${at}`, plannedFor, doneAt: at < 3 ? '2026-11-21T09:00:00.000Z' : null }),
    );
    expect(goalProgress(aGoal(), steps, '2026-11-25').adherence).toBe(0.75);
    expect(goalProgress(aGoal(), steps.slice(1), '2026-11-25').adherence).toBeNull();
    expect(goalProgress(aGoal({ id: 'other' }), steps, '2026-11-25').adherence).toBeNull();
  });
});

describe('a plan', () => {
  it.each([
    ['no step at all', [], true],
    ['a step next week', [anActivity({ plannedFor: '2026-12-01' })], false],
    ['a step in 31 days', [anActivity({ plannedFor: '2026-12-26' })], true],
    ['a step that is done', [anActivity({ doneAt: '2026-11-20T09:00:00.000Z' })], true],
    ['a step whose day has passed', [anActivity({ plannedFor: '2026-11-01' })], true],
    ['a step without a day', [anActivity({ plannedFor: null })], true],
    ['a step on an impossible day', [anActivity({ plannedFor: '2026-11-31' })], true],
  ])('with %s: a wish is %s', (_case, steps, wish) => {
    expect(isWish(steps, '2026-11-25')).toBe(wish);
  });

  it('of applications alone is known as one', () => {
    expect(isOnlyApplying([anActivity({ kind: 'apply' })])).toBe(true);
    expect(isOnlyApplying([anActivity({ kind: 'apply' }), anActivity({ kind: 'talk' })])).toBe(false);
    expect(isOnlyApplying([])).toBe(false);
  });
});
