import { describe, expect, it } from 'vitest';

import { squashBothWays, squashToOne } from '@/utils/skills/tagger/squash';

const VALUES = [-1e9, -8, -3.3, -0.5, 0, 0.001, 0.7, 2, 7.999, 8, 40, 1e9];

describe('Squashing', () => {
  it('is right to a two thousandth between 0 and 1', () => {
    for (const value of VALUES)
      expect(Math.abs(squashToOne(value) - 1 / (1 + Math.exp(-value)))).toBeLessThan(5e-4);
  });

  it('is right to two thousandths between -1 and 1', () => {
    for (const value of VALUES) expect(Math.abs(squashBothWays(value) - Math.tanh(value))).toBeLessThan(2e-3);
  });
});
