import { readDay } from '@/utils/time/read-day';

import type { Page } from '../page';

const DAY = 86_400_000;
/** Only written days are compared, and those with their year, so no present is needed. */
const NEVER = new Date(0);

/** Whether two writings name two days that follow each other, as an instant and the day it has elsewhere in the world do. */
export function isDayApart(one: string, other: string, page: Page): boolean {
  if (!/\d{4}/.test(other)) return false;
  const context = {
    now: NEVER,
    language: page.document.documentElement?.getAttribute('lang') ?? null,
    relative: false,
  };
  const [a, b] = [readDay(one, context), readDay(other, context)];
  return a !== null && b !== null && Math.abs(Date.parse(a) - Date.parse(b)) === DAY;
}
