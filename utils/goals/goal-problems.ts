import { yearlyAmount } from '@/utils/money/yearly';
import { isDay } from '@/utils/time/is-day';
import type { Sentence } from '@/utils/words/sentence';
import type { Direction, PayFloor } from './direction';
import type { Goal } from './goal';
import { hasWishes } from './has-wishes';
import { MOST_OWN, type OwnCriterion } from './own-criterion';

const notPositive = (pay: PayFloor | null): boolean => pay !== null && !(pay.amount > 0);

const yearly = ({ amount, period }: PayFloor): number => yearlyAmount(amount, period);

const payProblems = ({ payFloor, payTarget }: Direction): Sentence[] => {
  if (notPositive(payFloor) || notPositive(payTarget)) return [{ key: 'goal.problem_not_positive' }];
  if (payFloor === null || payTarget === null) return [];
  if (payFloor.currency !== payTarget.currency) return [{ key: 'fit.problem_two_currencies' }];
  return yearly(payFloor) > yearly(payTarget) ? [{ key: 'goal.problem_target_below_floor' }] : [];
};

const isEndless = ({ kind, worst, best }: OwnCriterion): boolean =>
  kind === 'number' && (worst === null || best === null || worst === best);

const ownProblems = ({ own }: Direction): Sentence[] => [
  ...(own.length > MOST_OWN ? [{ key: 'fit.problem_many_own', params: { most: MOST_OWN } }] : []),
  ...own
    .slice(0, MOST_OWN)
    .filter(isEndless)
    .map(({ name }) => ({ key: 'fit.problem_own_number', params: { name } })),
];

const rangeProblems = ({ radiusKm, travelMost }: Direction): Sentence[] => [
  ...(radiusKm !== null && !(radiusKm >= 0) ? [{ key: 'fit.problem_radius' }] : []),
  ...(travelMost !== null && !(travelMost >= 0 && travelMost <= 100) ? [{ key: 'fit.problem_travel' }] : []),
];

const dayProblems = ({ start, due }: Goal): Sentence[] => {
  const impossible = [start, due].filter((day) => day !== null && !isDay(day));
  if (impossible.length > 0) return [{ key: 'fit.problem_day', params: { day: impossible[0] ?? '' } }];
  return start !== null && due !== null && due <= start ? [{ key: 'fit.problem_due_before_start' }] : [];
};

const measureProblems = ({ measure }: Goal): Sentence[] =>
  measure !== null && measure.start === measure.target ? [{ key: 'fit.problem_measure' }] : [];

/** Everything about a goal that keeps it from judging jobs well, each said plainly; empty for a sound goal. */
export const goalProblems = (goal: Goal): Sentence[] => {
  const { statement, direction } = goal;
  const own: Sentence[] = [
    ...(statement.trim() === '' ? [{ key: 'goal.problem_empty' }] : []),
    ...dayProblems(goal),
    ...measureProblems(goal),
  ];
  if (direction === null) return [...own, { key: 'goal.no_direction' }];
  const aimless: Sentence[] = hasWishes(direction) ? [] : [{ key: 'fit.problem_empty_direction' }];
  return [
    ...own,
    ...aimless,
    ...payProblems(direction),
    ...rangeProblems(direction),
    ...ownProblems(direction),
  ];
};
