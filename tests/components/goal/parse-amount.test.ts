import { describe, expect, it } from 'vitest';

import { parseAmount } from '@/components/goal/parse-amount';

describe('parseAmount', () => {
  it.each([
    ['65000', 65_000],
    ['65,000', 65_000],
    ['65.000', 65_000],
    ['65 000', 65_000],
    ["65'000", 65_000],
    ['1.234.567', 1_234_567],
    ['$65k', 65_000],
    ['62.5k', 62_500],
    ['1.2m', 1_200_000],
    ['€22,50', 22.5],
    ['22.5', 22.5],
    ['1.234,56', 1_234.56],
    ['-5', -5],
    ['0', 0],
  ])('reads %s as %d', (typed, amount) => {
    expect(parseAmount(typed)).toBe(amount);
  });

  it.each(['', 'a lot', '50-60k', '12 apples', '1e9', '.5', '--5', 'NaN', '²'])(
    'takes %j for no amount',
    (typed) => {
      expect(parseAmount(typed)).toBeNull();
    },
  );
});
