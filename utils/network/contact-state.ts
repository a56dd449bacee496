import { daysBetween } from '@/utils/time/days-between';
import type { Exchange } from './exchange';

/** How a person and I stand, derived from the log and never typed (C44). */
export type ContactState = 'new' | 'contacted' | 'two-way' | 'dormant';

/** An exchange in both directions counts as live for so long (F5). */
const LIVE_DAYS = 90;
/** A tie that was two-way sleeps when the widest regular interval has gone by (F7: wide, 180 days). */
const DORMANT_DAYS = 180;

type Spoken = Pick<Exchange, 'on' | 'voice'>;

/** The ISO day of the last exchange up to `today`; null when there was none. */
export function lastContact(log: readonly Spoken[], today: string): string | null {
  return log.reduce<string | null>(
    (last, { on }) => (on <= today && (last === null || on > last) ? on : last),
    null,
  );
}

/** Whether both of us spoke in the days up to today. */
export function isTwoWay(log: readonly Spoken[], today: string, withinDays = LIVE_DAYS): boolean {
  let [isMine, isTheirs] = [false, false];
  for (const { on, voice } of log) {
    if (on > today || daysBetween(on, today) > withinDays) continue;
    if (voice !== 'them') isMine = true;
    if (voice !== 'me') isTheirs = true;
  }
  return isMine && isTheirs;
}

/**
 * `new` before any exchange, `contacted` while only one side has spoken, `two-way` once both have, `dormant` when that was
 * but nothing happened for 180 days (F5, C44).
 */
export function contactState(log: readonly Spoken[], today: string): ContactState {
  const last = lastContact(log, today);
  if (last === null) return 'new';
  if (!isTwoWay(log, today, Infinity)) return 'contacted';
  return daysBetween(last, today) > DORMANT_DAYS ? 'dormant' : 'two-way';
}

/** Points of a recruiter in an area (F5): saved 0.25, contacted 0.5, an exchange in both directions in the last 90 days 1. */
export function recruiterPoints(log: readonly Spoken[], today: string): number {
  if (isTwoWay(log, today)) return 1;
  return lastContact(log, today) === null ? 0.25 : 0.5;
}
