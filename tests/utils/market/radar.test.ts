import { describe, expect, it } from 'vitest';

import { defaultTerms } from '@/utils/market/market-terms';
import { radarOf, skillsAsked } from '@/utils/market/radar';
import { adOfPosting } from '@/utils/market/market-ad';
import type { MarketAd } from '@/utils/market/market-ad';

import { aPosting, aRequirement } from '../../builders/a-posting';

const NOW = new Date('2026-11-25T09:00:00.000Z');
const terms = { ...defaultTerms('EUR'), employer: 'Harbour Lane Logistics' };

const savedDaysAgo = (days: number, skills: readonly string[], over: { company?: string } = {}): MarketAd => {
  const savedAt = new Date(NOW.getTime() - days * 86_400_000).toISOString();
  return adOfPosting(
    aPosting({
      id: `${days}-${skills.join('-')}`,
      savedAt,
      facts: { company: 'Elsewhere', ...over },
      requirements: skills.map((name) => aRequirement({ conceptId: name, label: name.toUpperCase() })),
    }),
  );
};
const many = (count: number, days: number, skills: readonly string[]): readonly MarketAd[] =>
  Array.from({ length: count }, (_, at) => savedDaysAgo(days + at / 100, skills));

describe('radar (F15)', () => {
  it('says nothing of change below six against six', () => {
    const five = radarOf([...many(6, 10, ['sql']), ...many(5, 100, ['python'])], terms, NOW);
    expect(five.change).toBeNull();
    expect([five.now.ads, five.before.ads]).toEqual([6, 5]);
    expect(five.needed).toEqual({ now: 0, before: 1 });
    expect(five.before.skills).toEqual([{ key: 'python', label: 'PYTHON', count: 5 }]);
  });

  it('names what rises and falls from six against six on, with ranges', () => {
    const { change } = radarOf(
      [...many(6, 10, ['sql', 'dbt']), ...many(3, 100, ['sql', 'python']), ...many(3, 110, ['python'])],
      terms,
      NOW,
    );
    expect(change?.rising.map(({ key, isClear }) => [key, isClear])).toEqual([
      ['dbt', true],
      ['sql', false],
    ]);
    expect(change?.falling.map(({ key }) => key)).toEqual(['python']);
    const [dbt] = change?.rising ?? [];
    expect(dbt?.before).toMatchObject({ count: 0, of: 6, low: 0 });
    expect(dbt?.now.low).toBeCloseTo(0.61, 2);
    expect(dbt?.before.high).toBeCloseTo(0.39, 2);
  });

  it('puts a day into one window only, and forgets what is older than both', () => {
    const radar = radarOf(
      [...many(1, 89.9, ['sql']), ...many(1, 90, ['sql']), ...many(1, 180, ['sql'])],
      terms,
      NOW,
    );
    expect([radar.now.ads, radar.before.ads]).toEqual([1, 1]);
  });

  it('tells inside from outside once I have said where I work', () => {
    const inside = savedDaysAgo(3, ['sql'], { company: 'HARBOUR LANE Logistics ' });
    const ads = [inside, ...many(2, 5, ['sql'])];
    expect(radarOf(ads, terms, NOW).now).toMatchObject({ ads: 3, inside: 1 });
    expect(radarOf(ads, defaultTerms('EUR'), NOW).now.inside).toBeNull();
  });
});

describe('skillsAsked', () => {
  it('counts a skill once an ad and leaves out what is only mentioned or names nothing', () => {
    const ad = aPosting({
      requirements: [
        aRequirement(),
        aRequirement({ class: 'nice' }),
        aRequirement({ conceptId: 'excel', label: 'Excel', class: 'mentioned' }),
        aRequirement({ conceptId: null, label: 'a driving spirit' }),
      ],
    });
    expect(skillsAsked([adOfPosting(ad)])).toEqual([{ key: 'sql', label: 'SQL', count: 1 }]);
  });
});
