import { describe, expect, it } from 'vitest';

import { defaultThresholds } from '@/utils/fit/weights';
import { compareDirections } from '@/utils/market/compare-directions';
import { defaultTerms } from '@/utils/market/market-terms';

import { aGoal } from '../../builders/a-goal';
import { aHeldSkill } from '../../builders/a-held-skill';
import { aPerson } from '../../builders/a-person';
import { aPosting, aRequirement } from '../../builders/a-posting';

const python = aRequirement({ conceptId: 'python', label: 'Python' });
const analyst = (id: string) =>
  aPosting({ id, personIds: ['person-1', 'person-2'], requirements: [aRequirement(), python] });
const nurse = aPosting({ id: 'n', facts: { title: 'Staff Nurse', pay: null }, requirements: [] });
const shared = {
  postings: [analyst('a'), analyst('b'), nurse],
  people: [
    aPerson(),
    aPerson({ id: 'person-2', facts: { kind: 'hiring-manager' } }),
    aPerson({ id: 'person-3' }),
  ],
  judgedBy: { profile: { skills: [aHeldSkill()] }, thresholds: defaultThresholds },
  terms: defaultTerms('EUR'),
};

describe('compareDirections (C24)', () => {
  it('lays directions side by side, each by its own ads', () => {
    const goals = [
      aGoal({ direction: { titles: ['Data Analyst'] } }),
      aGoal({ id: 'g2', direction: { titles: ['Nurse'] } }),
      aGoal({ id: 'g3', direction: null }),
    ];
    const [data, care, ...others] = compareDirections(goals, shared);
    expect(others).toEqual([]);
    expect(data).toMatchObject({ ads: 2, recruiters: 1, gaps: [{ name: 'Python', count: 2 }] });
    expect(data?.pay).toMatchObject({ n: 2, needed: 4, middle: null });
    expect([...(data?.verdicts.values() ?? [])].reduce((sum, { count }) => sum + count, 0)).toBe(2);
    expect(care).toMatchObject({ ads: 1, recruiters: 0, gaps: [], pay: { n: 0 } });
  });

  it('judges each direction by its goal alone', () => {
    const near = aGoal({ direction: { titles: ['Data Analyst'] } });
    const far = aGoal({
      id: 'g2',
      direction: { titles: ['Nurse'], criteria: [{ id: 'title', strength: 'must', weight: null }] },
    });
    const alone = compareDirections([near], shared)[0];
    expect(compareDirections([near, far], shared)[0]).toEqual(alone);
  });
});
