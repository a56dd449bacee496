import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weighWants, type WeighedWant } from '@/utils/fit/weigh-wants';

/** The reference of F1. */
const reference: readonly WeighedWant[] = [
  { weight: 8, utility: 0.75 },
  { weight: 6, utility: 1 },
  { weight: 6, utility: null },
  { weight: 4, utility: 0.5 },
  { weight: 1, utility: null },
];

const wants = fc.array(
  fc.record({
    weight: fc.integer({ min: 1, max: 10 }),
    utility: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
  }),
  { minLength: 1 },
);

describe('weighWants', () => {
  it('reproduces the reference: 70.0 (56.0-84.0), 72 % known', () => {
    const { expected, low, high, coverage } = weighWants(reference);
    expect(expected).toBeCloseTo(0.7, 10);
    expect(low).toBeCloseTo(0.56, 10);
    expect(high).toBeCloseTo(0.84, 10);
    expect(coverage).toBeCloseTo(0.72, 10);
  });

  it('gives 65.0 under equal weights', () => {
    expect(weighWants(reference.map((want) => ({ ...want, weight: 1 }))).expected).toBeCloseTo(0.65, 10);
  });

  it('says nothing of nothing', () => {
    expect(weighWants([])).toEqual({ low: null, high: null, expected: null, coverage: 0 });
  });

  it('never raises low by an unknown', () => {
    fc.assert(
      fc.property(wants, fc.integer({ min: 1, max: 10 }), (some, weight) => {
        const before = weighWants(some).low ?? 0;
        expect(weighWants([...some, { weight, utility: null }]).low).toBeLessThanOrEqual(before + 1e-12);
      }),
    );
  });

  it('keeps low, expected and high in order, and between them whatever an unknown turns out to be', () => {
    fc.assert(
      fc.property(wants, fc.double({ min: 0, max: 1, noNaN: true }), (some, answer) => {
        const { low, expected, high } = weighWants(some);
        const known =
          weighWants(some.map((want) => ({ ...want, utility: want.utility ?? answer }))).expected ?? 0;
        expect(low ?? 0).toBeLessThanOrEqual((expected ?? 0) + 1e-12);
        expect(expected ?? 0).toBeLessThanOrEqual((high ?? 0) + 1e-12);
        expect(known).toBeGreaterThanOrEqual((low ?? 0) - 1e-12);
        expect(known).toBeLessThanOrEqual((high ?? 0) + 1e-12);
      }),
    );
  });
});
