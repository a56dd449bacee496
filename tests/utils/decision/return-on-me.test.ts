import { describe, expect, it } from 'vitest';

import { outcomesGap, returnOnMe, runwayMonths } from '@/utils/decision/return-on-me';

describe('Return on Me (F10)', () => {
  it('is 100 where a role pays back as expected, and follows the weights', () => {
    const line = { name: 'Learning', weight: 2, expected: 8, get: 8 };
    expect(returnOnMe([line])).toBe(100);
    expect(returnOnMe([line, { name: 'Money', weight: 1, expected: 4, get: 9 }])).toBe(125);
    expect(returnOnMe([])).toBeNull();
    expect(returnOnMe([{ ...line, weight: 0 }])).toBeNull();
  });

  it('reproduces the reference gap of the four outcomes: 46.7 %', () => {
    const gap = outcomesGap([
      { importance: 9, now: 6 },
      { importance: 8, now: 5 },
      { importance: 6, now: 7 },
      { importance: 10, now: 4 },
    ]);
    expect(gap).toBeCloseTo(46.7, 1);
    expect(outcomesGap([{ importance: 0, now: 3 }])).toBeNull();
  });

  it('tells how many months savings last, and nothing from half the figures', () => {
    expect(runwayMonths(12_000, 2_400)).toBe(5);
    expect(runwayMonths(null, 2_400)).toBeNull();
    expect(runwayMonths(12_000, 0)).toBeNull();
  });
});
