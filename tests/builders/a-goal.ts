import type { Direction } from '@/utils/goals/direction';
import { defaultDirection } from '@/utils/goals/default-direction';
import { defaultGoal } from '@/utils/goals/default-goal';
import type { Goal } from '@/utils/goals/goal';

/** A direction toward senior data work near Utrecht; override what matters. */
export const aDirection = (over: Partial<Direction> = {}): Direction => ({
  ...defaultDirection(),
  titles: ['Senior Data Analyst'],
  levels: ['senior'],
  places: ['Utrecht'],
  modes: ['hybrid', 'remote'],
  payFloor: { amount: 5_000_000, currency: 'EUR', period: 'year' },
  payTarget: { amount: 6_500_000, currency: 'EUR', period: 'year' },
  skills: [{ conceptId: 'sql', name: 'SQL', strength: 'want' }],
  ...over,
});

export interface GoalOverrides extends Partial<Omit<Goal, 'direction'>> {
  readonly direction?: Partial<Direction> | null;
}

/** A 12-month goal with a direction; `direction` is overridden wish by wish, `null` leaves it out. */
export const aGoal = ({ direction, ...over }: GoalOverrides = {}): Goal => ({
  ...defaultGoal({ id: 'goal-1', horizon: '12-month', updatedAt: '2026-09-01T08:00:00.000Z' }),
  statement: 'Lead the analysis of a logistics company',
  benefit: 'Work that decides something, close to home',
  direction: direction === null ? null : aDirection(direction),
  ...over,
});
