import { describe, expect, it } from 'vitest';
import { featureSections, openFeatures } from '@/utils/skills/tagger/feature-list';

describe('The list of features', () => {
  it('comes back as it was packed', () => {
    const features = [-2_147_483_648, -2_147_400_000, -2_140_000_000, -2_139_999_999, -2_130_000_000];
    expect([...openFeatures(new Map(featureSections(features)))]).toEqual(features);
  });

  it('is not packed where two lie too far apart, or out of order', () => {
    expect(() => featureSections([0])).toThrow('too far apart');
    expect(() => featureSections([-2_147_483_000, -2_147_483_500])).toThrow('too far apart');
  });
});
