import type { Gate, Toward } from './report';

const GATES: readonly Gate[] = ['pass', 'open', 'fail'];

/**
 * Goals in the order a report tells them: 12-month goals first; among goals of one horizon by gate (pass, open, fail),
 * then E, then coverage (F1), then id, so that the order in which goals were entered decides nothing.
 */
export const orderToward = (toward: readonly Toward[]): Toward[] =>
  toward.toSorted(
    (a, b) =>
      Number(a.horizon !== '12-month') - Number(b.horizon !== '12-month') ||
      GATES.indexOf(a.gate) - GATES.indexOf(b.gate) ||
      (b.expected ?? -1) - (a.expected ?? -1) ||
      b.coverage - a.coverage ||
      (a.goalId < b.goalId ? -1 : 1),
  );
