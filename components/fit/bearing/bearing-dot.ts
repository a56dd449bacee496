import type { Report, Verdict } from '@/utils/fit/report';

/** One saved job on the bearing chart. Shares 0..1; `low` and `high` are the range of Toward (F1). */
export interface BearingDot {
  readonly id: string;
  readonly title: string;
  readonly company: string | null;
  readonly verdict: Verdict;
  readonly leaning: boolean;
  readonly ready: number;
  readonly toward: number;
  readonly low: number;
  readonly high: number;
  /** The two figures in words, as everywhere else. */
  readonly readyText: string;
  readonly towardText: string;
}

/** Where a report stands on the chart: R to the right, E of the deciding goal to the top; null where one is unknown. */
export function bearingOf({
  ready,
  toward,
}: Report): Pick<BearingDot, 'ready' | 'toward' | 'low' | 'high'> | null {
  const [first] = toward;
  if (ready.score === null || first === undefined || first.expected === null) return null;
  return {
    ready: ready.score,
    toward: first.expected,
    low: first.low ?? first.expected,
    high: first.high ?? first.expected,
  };
}
