import type { Verdict } from '@/utils/fit/report';
import type { JudgedPosting } from './judged-posting';

/** How long ago a job was saved at most; null is ever. */
export type SavedWithin = 30 | 90 | 365 | null;

/** What the chart is narrowed to. */
export interface BearingFilter {
  /** The goal that is judged by; null for all, the 12-month one deciding. */
  readonly goalId: string | null;
  readonly verdict: Verdict | null;
  readonly savedWithin: SavedWithin;
}

/** Nothing is left out. */
export const EVERY_BEARING: BearingFilter = { goalId: null, verdict: null, savedWithin: null };

const DAY = 86_400_000;

/** The judged jobs that the verdict and age of a filter leave. */
export function narrowBearing(
  judged: readonly JudgedPosting[],
  { verdict, savedWithin }: BearingFilter,
  now: Date,
): readonly JudgedPosting[] {
  const since = savedWithin === null ? '' : new Date(now.getTime() - savedWithin * DAY).toISOString();
  return judged.filter(
    ({ posting, report }) => (verdict === null || report.verdict === verdict) && posting.savedAt >= since,
  );
}
