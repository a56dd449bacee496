import { describe, expect, it } from 'vitest';

import type { PackArray } from '@/utils/skills/pack/pack-format';
import { featureSections } from '@/utils/skills/tagger/feature-list';
import { openFeatureWeights } from '@/utils/skills/tagger/feature-weights';

const LOWEST = -0x80000000;
/** Three that belong in the last of the sixteen places the table has for them, one for the first, and two by themselves. */
const FEATURES = [2, 15, 16, 31, 47, 0x4_0000].map((distance) => LOWEST + distance);
const WEIGHTS = FEATURES.map((_, at) => [at + 1, -10 * (at + 1), 100]);

describe('The weights of features', () => {
  const { width, addTo } = openFeatureWeights(
    new Map<string, PackArray>([
      ...featureSections(FEATURES),
      ['tag.weight', Int8Array.from(WEIGHTS.flat())],
    ]),
  );
  const added = (feature: number): number[] => {
    const sums = Int32Array.of(0, 1000, 1000, 1000, 0);
    addTo(feature, sums, 1);
    return Array.from(sums);
  };

  it('are found where features share a place, also past the end of the table', () => {
    expect(width).toBe(3);
    const expected = WEIGHTS.map(([one = 0, two = 0, three = 0]) => [
      0,
      1000 + one,
      1000 + two,
      1000 + three,
      0,
    ]);
    expect(FEATURES.map(added)).toEqual(expected);
  });

  it('are none for a feature the pack does not have, near one that it has or far', () => {
    const absent = [LOWEST + 63, LOWEST + 5, LOWEST, 0, 77, -1];
    expect(absent.map(added)).toEqual(absent.map(() => [0, 1000, 1000, 1000, 0]));
  });

  it('are none at all in a pack without features', () => {
    const empty = openFeatureWeights(
      new Map<string, PackArray>([...featureSections([]), ['tag.weight', new Int8Array(0)]]),
    );
    const sums = Int32Array.of(5);
    empty.addTo(LOWEST, sums, 0);
    expect([empty.width, sums[0]]).toEqual([0, 5]);
  });
});
