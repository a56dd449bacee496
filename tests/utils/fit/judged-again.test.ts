import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { judge } from '@/utils/fit/judge';
import type { Direction } from '@/utils/goals/direction';

import { aGoal } from '../../builders/a-goal';
import { aHeldSkill } from '../../builders/a-held-skill';
import { aMe } from '../../builders/a-me';
import { aPosting } from '../../builders/a-posting';

const pay = fc.option(
  fc.record({
    amount: fc.integer({ min: 1, max: 9_000_000 }),
    currency: fc.constantFrom('EUR', 'USD'),
    period: fc.constantFrom('year' as const, 'month' as const),
  }),
);
/** Any edit of a direction, each field that some criterion reads among them. */
const edit: fc.Arbitrary<Partial<Direction>> = fc.record(
  {
    titles: fc.array(fc.constantFrom('Data Analyst', 'Welder'), { maxLength: 2 }),
    specialisms: fc.array(fc.constantFrom('freight', 'tax'), { maxLength: 2 }),
    levels: fc.array(fc.constantFrom('senior' as const, 'lead' as const), { maxLength: 1 }),
    places: fc.array(fc.constantFrom('Utrecht', 'Amsterdam', 'York'), { maxLength: 2 }),
    radiusKm: fc.option(fc.constantFrom(5, 60)),
    levelSteps: fc.subarray(['up' as const, 'down' as const]),
    relocates: fc.boolean(),
    modes: fc.array(fc.constantFrom('hybrid' as const, 'remote' as const), { maxLength: 2 }),
    payFloor: pay,
    payTarget: pay,
    industries: fc.array(fc.constantFrom('logistics', 'finance'), { maxLength: 1 }),
    languages: fc.array(fc.constantFrom('english', 'dutch'), { maxLength: 1 }),
    employment: fc.array(fc.constantFrom('full-time' as const, 'contract' as const), { maxLength: 1 }),
    travelMost: fc.option(fc.constantFrom(0, 20)),
    values: fc.array(fc.constantFrom('independence', 'support'), { maxLength: 1 }),
    skills: fc.array(
      fc.record({
        conceptId: fc.constant(null),
        name: fc.constantFrom('SQL', 'Rust'),
        strength: fc.constantFrom('must' as const, 'want' as const),
      }),
      { maxLength: 2 },
    ),
    criteria: fc.array(
      fc.record({
        id: fc.constantFrom('title', 'place', 'years', 'right-to-work', 'education'),
        strength: fc.constantFrom('must' as const, 'want' as const, 'off' as const),
        weight: fc.option(fc.integer({ min: 1, max: 10 })),
      }),
      { maxLength: 2 },
    ),
  },
  { requiredKeys: [] },
);

describe('a posting judged again after its goal was edited', () => {
  it('stands as one that is judged for the first time', () => {
    const profile = { skills: [aHeldSkill()], me: aMe() };
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 5 }), (edits) => {
        const known = aPosting();
        for (const direction of edits) {
          const goals = [aGoal({ direction })];
          expect(judge(known, profile, goals)).toEqual(judge(aPosting(), profile, goals));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('stands anew when the profile or the answers change', () => {
    const known = aPosting();
    const goals = [aGoal()];
    const before = judge(known, { skills: [] }, goals);
    const after = judge(known, { skills: [aHeldSkill({ level: 4 })] }, goals);
    expect(after.ready.score).toBeGreaterThan(before.ready.score ?? 1);
  });
});
