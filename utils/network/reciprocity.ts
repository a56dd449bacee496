import { daysBetween } from '@/utils/time/days-between';
import type { Exchange } from './exchange';

/** An exchange weighs half after so many days (F6). */
const HALF_LIFE_DAYS = 365;
/** From here on more was received than given (F6). */
const OWED = 3;
/** Nothing given for so long (F6). */
const SILENT_DAYS = 180;

/** Give and take with one person. */
export interface Reciprocity {
  readonly given: number;
  readonly received: number;
  /** (given - received) / (given + received), -1 to 1; null when nothing was exchanged. */
  readonly balance: number | null;
  /** ISO day I last gave something; null for never. */
  readonly lastGiven: string | null;
  /** Time to offer something: received three more than given, and nothing given for 180 days. */
  readonly isOwing: boolean;
}

/**
 * Give and take of a log (F6): each exchange counts its size, halved every 365 days; one in both directions counts on
 * both sides. A prompt to offer something, never a measure to rank people by.
 */
export function reciprocity(
  log: readonly Pick<Exchange, 'on' | 'flow' | 'size'>[],
  today: string,
): Reciprocity {
  let [given, received] = [0, 0];
  let lastGiven: string | null = null;
  for (const { on, flow, size } of log) {
    if (on > today || flow === 'neutral') continue;
    const weight = size * 0.5 ** (daysBetween(on, today) / HALF_LIFE_DAYS);
    if (flow !== 'gave') received += weight;
    if (flow === 'received') continue;
    given += weight;
    if (lastGiven === null || on > lastGiven) lastGiven = on;
  }
  const sum = given + received;
  const isSilent = lastGiven === null || daysBetween(lastGiven, today) >= SILENT_DAYS;
  return {
    given,
    received,
    balance: sum === 0 ? null : (given - received) / sum,
    lastGiven,
    isOwing: received - given >= OWED && isSilent,
  };
}
