// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromMinor, minorDigits, toMinor } from '@/utils/money/minor-units';

describe('minor units', () => {
  it.each([
    ['EUR', 2],
    ['JPY', 0],
    ['KWD', 3],
    ['PKR', 2],
    ['constructor', 2],
    [null, 2],
  ])('of %s have %i digits', (currency, digits) => {
    expect(minorDigits(currency)).toBe(digits);
  });

  it.each([
    [1.005, 'USD', 101],
    [52_000.5, 'EUR', 5_200_050],
    [4_000_000, 'JPY', 4_000_000],
    [-12.345, 'USD', -1235],
  ])('make %d %s %d', (amount, currency, minor) => {
    expect(toMinor(amount, currency)).toBe(minor);
  });

  it('come back as they went in', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1_000_000_000 }),
        fc.constantFrom('EUR', 'JPY', 'KWD', null),
        (minor, currency) => {
          expect(toMinor(fromMinor(minor, currency), currency)).toBe(minor);
        },
      ),
    );
  });
});
