import { describe, expect, it } from 'vitest';

import { orderHolds } from '@/utils/fit/order-holds';
import type { JudgedCriterion, Toward } from '@/utils/fit/report';

const nothing = { low: null, high: null, expected: null, coverage: 0 };
const criterion = (id: string, weight: number, utility: number): JudgedCriterion => ({
  id,
  weight,
  strength: 'want',
  judgement: { state: 'known', utility, because: { key: 'x' }, quote: null },
});
const toward = (criteria: readonly JudgedCriterion[], over: Partial<Toward> = {}): Toward => ({
  goalId: 'goal-1',
  horizon: '12-month',
  gate: 'pass',
  expected: 0.5,
  low: 0.5,
  high: 0.5,
  coverage: 1,
  criteria,
  parts: { work: nothing, employer: nothing },
  ...over,
});

describe('orderHolds', () => {
  it('is true where the first job is first by every weighing', () => {
    const better = toward([criterion('title', 8, 1), criterion('pay-target', 4, 1)]);
    const worse = toward([criterion('title', 8, 0.4), criterion('pay-target', 4, 0.9)]);
    expect(orderHolds([worse, better])).toBe(true);
  });

  it('is false where equal weights would put another first', () => {
    const byTitle = toward([criterion('title', 8, 1), criterion('pay-target', 4, 0)]);
    const byPay = toward([criterion('title', 8, 0.45), criterion('pay-target', 4, 1)]);
    expect(orderHolds([byTitle, byPay])).toBe(false);
  });

  it('asks nothing of a single job, and nothing of one whose must is broken', () => {
    const byTitle = toward([criterion('title', 8, 1), criterion('pay-target', 4, 0)]);
    const byPay = toward([criterion('title', 8, 0.45), criterion('pay-target', 4, 1)], { gate: 'fail' });
    expect(orderHolds([])).toBe(true);
    expect(orderHolds([byTitle, byPay])).toBe(true);
  });
});
