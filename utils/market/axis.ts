/** An axis of amounts: its two ends and the round values between them that carry a label. */
export interface Axis {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly number[];
}

const STEPS = [1, 2, 2.5, 5, 10];

/** An axis that holds every value with some room at both ends, and about `count` round ticks of 1, 2, 2.5 or 5 times ten. */
export function axisOf(values: readonly number[], count = 4): Axis {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (!Number.isFinite(low) || !Number.isFinite(high)) return { from: 0, to: 1, ticks: [] };
  const room = Math.max((high - low) * 0.06, Math.abs(high) * 0.02, 1);
  const [from, to] = [low - room, high + room];
  const rough = (to - from) / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * (STEPS.find((factor) => factor * power >= rough) ?? 10);
  const first = Math.ceil(from / step);
  const ticks = Array.from({ length: Math.floor(to / step) - first + 1 }, (_, at) => (first + at) * step);
  return { from, to, ticks };
}

/** Where a value stands on an axis, 0..100. */
export function percentOn({ from, to }: Axis, value: number): number {
  return (100 * (value - from)) / (to - from);
}
