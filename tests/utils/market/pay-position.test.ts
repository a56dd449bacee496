import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { medianOrder } from '@/utils/market/median-interval';
import { payPlace, summarisePay } from '@/utils/market/pay-position';
import { quantile } from '@/utils/market/quantile';
import { wilson } from '@/utils/market/wilson';

const ad = (low: number, high: number): { low: number; high: number; mid: number } => ({
  low,
  high,
  mid: (low + high) / 2,
});
/** The ten ads of F4, in thousands. */
const REFERENCE = [
  ad(50, 60),
  ad(55, 65),
  ad(60, 60),
  ad(58, 72),
  ad(70, 80),
  ad(62, 68),
  ad(65, 75),
  ad(48, 58),
  ad(80, 95),
  ad(66, 70),
];

describe('pay position (F4)', () => {
  it('reproduces the reference: x = 64 stands at 40, median 65, interval 55-75, 3 below, 4 above', () => {
    const { middle, quartiles, n } = summarisePay(REFERENCE);
    expect(n).toBe(10);
    expect(middle).toMatchObject({ median: 65, from: 55, to: 75 });
    expect(middle?.coverage).toBeCloseTo(0.979, 3);
    expect(quartiles).toBeNull();
    const place = payPlace(REFERENCE, 64);
    expect(place?.percentile).toBe(40);
    expect(place?.bestBelow).toMatchObject({ count: 3, of: 10 });
    expect(place?.worstAbove).toMatchObject({ count: 4, of: 10 });
  });

  it.each([
    [6, 1, 96.9],
    [9, 2, 96.1],
    [10, 2, 97.9],
    [15, 4, 96.5],
    [20, 6, 95.9],
    [30, 10, 95.7],
  ])('bounds the median of %i values by k = %i, held in %f %%', (n, k, percent) => {
    const order = medianOrder(n);
    expect(order?.k).toBe(k);
    expect((order?.coverage ?? 0) * 100).toBeCloseTo(percent, 1);
  });

  it('bounds nothing below six and keeps its hold on very many', () => {
    expect([0, 1, 2, 5].map(medianOrder)).toEqual([null, null, null, null]);
    for (const n of [999, 1000, 1001, 4000]) {
      const { k = 0, coverage = 0 } = medianOrder(n) ?? {};
      expect(k).toBeLessThan(n / 2);
      expect(k).toBeGreaterThan(n / 2 - 2 * Math.sqrt(n));
      expect(coverage).toBeGreaterThan(0.945);
      expect(coverage).toBeLessThan(0.97);
    }
  });

  it('says no percentile and no middle from fewer than six', () => {
    const five = REFERENCE.slice(0, 5);
    expect(payPlace(five, 64)).toBeNull();
    expect(summarisePay(five)).toEqual({ n: 5, needed: 1, middle: null, quartiles: null });
  });

  it('adds quartiles from twenty on', () => {
    const twenty = Array.from({ length: 20 }, (_, at) => ad(at, at));
    expect(summarisePay(twenty).quartiles).toEqual({ lower: 4.75, upper: 14.25 });
    expect(summarisePay(twenty.slice(1)).quartiles).toBeNull();
  });

  it('takes a bound that is not stated for neither above nor below', () => {
    const open = [
      ...REFERENCE.slice(0, 6),
      { low: 90, high: null, mid: 90 },
      { low: null, high: 40, mid: 40 },
    ];
    const place = payPlace(open, 64);
    expect(place?.bestBelow).toMatchObject({ count: 3, of: 7 });
    expect(place?.worstAbove).toMatchObject({ count: 2, of: 7 });
  });

  it('never puts more pay at a lower place', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 6, maxLength: 40 }),
        fc.integer({ min: 0, max: 200 }),
        fc.nat(50),
        (mids, mine, more) => {
          const ads = mids.map((mid) => ad(mid, mid));
          const [less, rest] = [payPlace(ads, mine), payPlace(ads, mine + more)];
          expect(rest?.percentile).toBeGreaterThanOrEqual(less?.percentile ?? 101);
        },
      ),
    );
  });
});

describe('wilson', () => {
  it('reproduces the reference: 7 of 10 is 40 to 89 %', () => {
    const { low = 0, high = 0, share } = wilson(7, 10) ?? {};
    expect(share).toBe(0.7);
    expect(Math.round(low * 100)).toBe(40);
    expect(Math.round(high * 100)).toBe(89);
  });

  it('stays between nought and one, and says nothing of nothing', () => {
    expect(wilson(0, 0)).toBeNull();
    expect(wilson(0, 6)?.low).toBe(0);
    expect(wilson(6, 6)?.high).toBe(1);
  });
});

describe('quantile', () => {
  it('lies between neighbours, and nowhere without values', () => {
    expect(quantile([1, 2, 10], 0.5)).toBe(2);
    expect(quantile([1, 2], 0.5)).toBe(1.5);
    expect(quantile([7], 0.25)).toBe(7);
    expect(quantile([], 0.5)).toBeNull();
  });
});
