import { describe, expect, it } from 'vitest';
import { suggestAreas } from '@/utils/network/suggest-areas';
import { aPerson } from '../../builders/a-person';
import { aPosting } from '../../builders/a-posting';

const place = { text: 'Leeds, UK', city: 'Leeds', region: null, country: 'GB' };
const ad = aPosting({ facts: { title: 'Grid Planner (m/w/d)', places: [place] } });

describe('suggestAreas', () => {
  it('proposes what their headline says and the ads they brought', () => {
    expect(
      suggestAreas(aPerson(), [], [], [ad]).map(({ area, because }) => [because, area.field, area.place]),
    ).toEqual([
      ['own-words', expect.stringContaining('data'), 'Utrecht, Netherlands'],
      ['their-ads', 'Grid Planner', 'Leeds'],
    ]);
  });

  it('proposes nothing that was said already', () => {
    const said = [{ field: 'grid planner', level: '', place: 'leeds' }];
    expect(suggestAreas(aPerson(), [], said, [ad]).map(({ because }) => because)).toEqual(['own-words']);
  });
});
