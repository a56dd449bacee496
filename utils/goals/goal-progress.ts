import { isDay } from '@/utils/time/is-day';
import type { Activity } from './activity';
import type { Goal } from './goal';
import type { Measure } from './measure';

export type Pace = 'ahead' | 'on-track' | 'behind' | 'done' | 'overdue';

/** F8. Shares 0..1, `elapsed` beyond 1 once it is overdue; `null` where goal or plan does not say enough. */
export interface Progress {
  readonly share: number | null;
  readonly elapsed: number | null;
  readonly pace: Pace | null;
  /** Steps done of steps planned in the last 28 days; `null` with fewer than four planned. */
  readonly adherence: number | null;
}

const DAY_MS = 86_400_000;
const EARLY = 0.05;
const AHEAD = 1.1;
const BEHIND = 0.9;
const WINDOW_DAYS = 28;
const LEAST_PLANNED = 4;

const clamp = (share: number): number => Math.min(1, Math.max(0, share));
const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY_MS;

/** p = clamp((current - start) / (target - start), 0, 1); `null` for a target that is where one starts. */
export const measureShare = ({ start, target, current }: Measure): number | null =>
  target === start ? null : clamp((current - start) / (target - start));

/** Milestones: p = Σ w done / Σ w; `null` without any weight. */
export const milestoneShare = (
  milestones: readonly { readonly weight: number; readonly done: boolean }[],
): number | null => {
  const all = milestones.reduce((total, { weight }) => total + weight, 0);
  if (all <= 0) return null;
  return milestones.reduce((total, { weight, done }) => total + (done ? weight : 0), 0) / all;
};

/** The nearer goals that lead to a longer one, as its milestones of equal weight; `null` where none does. */
export const nearerGoals = (
  { id }: Pick<Goal, 'id'>,
  goals: readonly Goal[],
): { readonly share: number; readonly reached: number; readonly of: number } | null => {
  const own = goals.filter(({ parentId, status }) => parentId === id && status !== 'let-go');
  const milestones = own.map(({ status, measure }) => ({
    weight: 1,
    done: status === 'reached' || (measure !== null && measureShare(measure) === 1),
  }));
  const share = milestoneShare(milestones);
  return share === null
    ? null
    : { share, reached: milestones.filter(({ done }) => done).length, of: own.length };
};

const elapsedOf = ({ start, due }: Goal, today: string): number | null => {
  if (!isDay(start) || !isDay(due) || due <= start) return null;
  return daysBetween(start, today) / daysBetween(start, due);
};

/** The word for p at τ: done, overdue (τ > 1), else by p/τ once τ has reached .05. */
export const paceOf = (share: number | null, elapsed: number | null): Pace | null => {
  if (share === 1) return 'done';
  if (share === null || elapsed === null) return null;
  if (elapsed > 1) return 'overdue';
  if (elapsed < EARLY) return null;
  const pace = share / elapsed;
  if (pace >= AHEAD) return 'ahead';
  return pace < BEHIND ? 'behind' : 'on-track';
};

const adherenceOf = (activities: readonly Activity[], today: string): number | null => {
  const planned = activities.filter(({ plannedFor }) => {
    if (!isDay(plannedFor)) return false;
    const ago = daysBetween(plannedFor, today);
    return ago >= 0 && ago < WINDOW_DAYS;
  });
  if (planned.length < LEAST_PLANNED) return null;
  return planned.filter(({ doneAt }) => doneAt !== null).length / planned.length;
};

/** How far a goal has come by its measure, how much of its time has passed, and how its plan is kept (F8). */
export const goalProgress = (goal: Goal, activities: readonly Activity[], today: string): Progress => {
  const share = goal.measure === null ? null : measureShare(goal.measure);
  const elapsed = elapsedOf(goal, today);
  const own = activities.filter(({ goalId }) => goalId === goal.id);
  return { share, elapsed, pace: paceOf(share, elapsed), adherence: adherenceOf(own, today) };
};
