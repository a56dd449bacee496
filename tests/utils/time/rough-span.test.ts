import { describe, expect, it } from 'vitest';

import { roughSpan } from '@/utils/time/rough-span';

describe('roughSpan', () => {
  it.each([
    [0, 'days', 0],
    [1, 'days', 1],
    [60, 'days', 60],
    [61, 'months', 2],
    [412, 'months', 14],
    [730, 'months', 24],
    [731, 'years', 2],
    [1500, 'years', 4],
  ])('says %i days as %s: %i', (days, unit, count) => {
    expect(roughSpan(days)).toEqual({ unit, count });
  });
});
