// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { yearlyRange } from '@/utils/money/yearly';
import type { Pay } from '@/utils/posting/posting';

const aPay = (over: Partial<Pay>): Pay => ({
  min: 100,
  max: 200,
  currency: 'EUR',
  period: 'year',
  text: '',
  ...over,
});

describe('yearlyRange', () => {
  it.each([
    ['year', 100, 200],
    ['month', 1200, 2400],
    ['week', 5200, 10_400],
    ['day', 26_000, 52_000],
    ['hour', 208_000, 416_000],
  ] as const)('makes pay a %s yearly', (period, min, max) => {
    expect(yearlyRange(aPay({ period }))).toEqual({ min, max, currency: 'EUR' });
  });

  it('leaves an open end open', () => {
    expect(yearlyRange(aPay({ max: null, period: 'month' }))).toEqual({
      min: 1200,
      max: null,
      currency: 'EUR',
    });
  });

  it('says nothing without currency, period or amount', () => {
    expect(yearlyRange(aPay({ currency: null }))).toBeNull();
    expect(yearlyRange(aPay({ period: null }))).toBeNull();
    expect(yearlyRange(aPay({ min: null, max: null }))).toBeNull();
  });
});
