import { addDays } from '@/utils/time/iso-day';
import { isDay } from '@/utils/time/is-day';
import type { Activity } from './activity';

/** A plan has a step due within so many days (F8). */
const SOON_DAYS = 30;

/** Whether a goal is a wish and not a plan: none of its steps that are still to do is due within 30 days (F8, C10). */
export const isWish = (activities: readonly Activity[], today: string): boolean => {
  const limit = addDays(today, SOON_DAYS);
  return !activities.some(
    ({ plannedFor, doneAt }) =>
      doneAt === null && isDay(plannedFor) && plannedFor >= today && plannedFor <= limit,
  );
};

/** Whether a plan consists of applications alone: nothing in it makes me better (C11). */
export const isOnlyApplying = (activities: readonly Activity[]): boolean =>
  activities.length > 0 && activities.every(({ kind }) => kind === 'apply');
