import type { ReturnLine } from '@/utils/decision/role';

/**
 * What a role pays back of what I expect, in percent: 100·Σ w·get / Σ w·expected over my own lines (F10). 100 pays back
 * as expected. Null when nothing is expected of it.
 */
export function returnOnMe(lines: readonly ReturnLine[]): number | null {
  const sum = (part: (line: ReturnLine) => number): number =>
    lines.reduce((total, line) => total + line.weight * part(line), 0);
  const expected = sum((line) => line.expected);
  return expected > 0 ? (100 * sum((line) => line.get)) / expected : null;
}

/**
 * How far what matters is from how it stands, in percent: Σ i(10-r) / Σ 10 i for importance i and state r, both 0..10
 * (F10). Null when nothing matters.
 */
export function outcomesGap(
  ratings: readonly { readonly importance: number; readonly now: number }[],
): number | null {
  const weight = ratings.reduce((sum, { importance }) => sum + importance, 0);
  const missing = ratings.reduce((sum, { importance, now }) => sum + importance * (10 - now), 0);
  return weight > 0 ? (100 * missing) / (10 * weight) : null;
}

/** Months that savings last (F10); null while either is not known or nothing is spent. */
export function runwayMonths(savings: number | null, monthlySpend: number | null): number | null {
  return savings !== null && monthlySpend !== null && monthlySpend > 0 ? savings / monthlySpend : null;
}
