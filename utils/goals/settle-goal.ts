import type { Goal } from './goal';

/** How a goal ends: reached, or given up knowingly. */
export type SettledStatus = 'reached' | 'let-go';

/** Whether a goal is over: it is kept with its plan, and judges nothing any more. */
export const isSettled = ({ status }: Pick<Goal, 'status'>): boolean =>
  status === 'reached' || status === 'let-go';

/** The goal as reached or let go on a day (ISO). Its direction and measure stay as they were. */
export const settleGoal = (goal: Goal, status: SettledStatus, settledOn: string): Goal => ({
  ...goal,
  status,
  settledOn,
});

/** The goal as it is gone for again; without its benefit it is a draft again (C12). */
export const resumeGoal = (goal: Goal): Goal => ({
  ...goal,
  status: goal.benefit.trim() === '' ? 'draft' : 'active',
  settledOn: null,
});
