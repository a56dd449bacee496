import { describe, expect, it } from 'vitest';

import { suggestCriteria } from '@/utils/fit/suggest-criteria';

import { aDirection } from '../../builders/a-goal';
import { aPostingNotes } from '../../builders/a-posting';

const turnedDown = (...reasons: string[]) =>
  reasons.map((reason) => aPostingNotes({ verdict: 'no', reason }));
const travelled = turnedDown('Too much travel', 'travel every week', 'Travelling to Lyon', 'TRAVEL', 'dull');

describe('suggestCriteria', () => {
  it('asks about what several reasons speak of, with their number', () => {
    expect(suggestCriteria(travelled, aDirection())).toEqual([
      { criterion: 'travel', count: 4, say: { key: 'suggestion.travel', params: { count: 4 }, count: 4 } },
    ]);
  });

  it('keeps still about what is a must already, what was kept, and what came up twice', () => {
    const must = aDirection({ criteria: [{ id: 'travel', strength: 'must', weight: null }] });
    expect(suggestCriteria(travelled, must)).toEqual([]);
    const kept = travelled.map((notes) => ({ ...notes, verdict: 'keep' as const }));
    expect(suggestCriteria(kept, aDirection())).toEqual([]);
    expect(suggestCriteria(travelled.slice(0, 2), aDirection())).toEqual([]);
  });

  it('goes by whole words', () => {
    expect(suggestCriteria(turnedDown('paying', 'farm', 'officer'), aDirection())).toEqual([]);
  });
});
