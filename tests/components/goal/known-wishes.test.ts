import { describe, expect, it } from 'vitest';

import { knownWishes } from '@/components/goal/known-wishes';
import { placeChoices } from '@/components/goal/place-choices';
import { aPosting } from '../../builders/a-posting';

describe('knownWishes', () => {
  it('offers what the saved jobs say, most frequent first, and nothing of those turned down', () => {
    const postings = [
      aPosting({ id: '1', facts: { title: 'Planner' } }),
      aPosting({ id: '2', facts: { title: 'Analyst' } }),
      aPosting({ id: '3', facts: { title: 'analyst' } }),
      aPosting({ id: '4', facts: { title: 'Baker' }, notes: { verdict: 'no' } }),
    ];
    expect(knownWishes(postings)).toEqual({
      titles: ['Analyst', 'Planner'],
      places: ['Utrecht'],
      pay: { currency: 'EUR', period: 'year' },
    });
  });

  it('offers nothing of no jobs', () => {
    expect(knownWishes([])).toEqual({ titles: [], places: [], pay: null });
  });
});

describe('placeChoices', () => {
  it('offers cities that begin with what was typed, written as names', () => {
    expect(placeChoices('utr', 5)).toContain('Utrecht');
    expect(placeChoices('new y', 5)).toContain('New York');
  });

  it('offers nothing for a single letter, and no more than asked for', () => {
    expect(placeChoices('u', 5)).toEqual([]);
    expect(placeChoices('sa', 3)).toHaveLength(3);
  });
});
