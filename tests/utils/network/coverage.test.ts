import { describe, expect, it } from 'vitest';

import { coverOf, overallCover } from '@/utils/network/coverage';

describe('coverOf and overallCover', () => {
  it('reproduce the figures worked out by hand (F5)', () => {
    const areas = [
      { weight: 3, cover: coverOf([1, 0.5, 0.25]) },
      { weight: 2, cover: coverOf([0.25]) },
      { weight: 1, cover: coverOf([1, 1, 1, 0.5]) },
    ];
    expect(areas.map(({ cover }) => cover.toFixed(2))).toEqual(['0.58', '0.08', '1.00']);
    expect(overallCover(areas)?.toFixed(3)).toBe('0.486');
  });

  it('say nothing covered of an area with nobody, and nothing at all without an area', () => {
    expect(coverOf([])).toBe(0);
    expect(overallCover([])).toBeNull();
  });
});
