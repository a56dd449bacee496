// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { vocabulary } from '@/utils/skills/vocabulary/installed-vocabulary';
import { firstSightAds, goldAds, otherTradeAds } from '../../scripts/gold/gold-ad';

const ids = new Set(vocabulary().map(({ id }) => id));

describe('the labelled ads', () => {
  const ads = goldAds();

  it('are ten of each of twelve families', () => {
    const families = [...new Set(ads.map(({ family }) => family))];
    expect(families).toHaveLength(12);
    expect(families.map((family) => ads.filter((ad) => ad.family === family).length)).toEqual(
      families.map(() => 10),
    );
    expect(new Set(ads.map(({ id }) => id)).size).toBe(ads.length);
  });

  it('stand beside longer ones, two at least of each family', () => {
    const longer = firstSightAds();
    const families = [...new Set(ads.map(({ family }) => family))];
    const few = families.filter((family) => longer.filter((ad) => ad.family === family).length < 2);
    expect(few).toEqual([]);
    expect(longer.filter(({ family }) => !families.includes(family))).toEqual([]);
    expect(new Set([...ads, ...longer].map(({ id }) => id)).size).toBe(ads.length + longer.length);
  });

  it.each([...ads, ...otherTradeAds(), ...firstSightAds()])(
    '$id: every quote stands in the ad and every concept exists',
    ({ text, requirements }) => {
      expect(requirements.length).toBeGreaterThan(3);
      const unread = requirements.filter(({ quote }) => !text.includes(quote));
      const unknown = requirements.flatMap(({ concept }) =>
        'id' in concept && !ids.has(concept.id) ? [concept.id] : [],
      );
      expect(unread).toEqual([]);
      expect(unknown).toEqual([]);
    },
  );
});
