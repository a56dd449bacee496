import fc from 'fast-check';

import type { JudgedInput } from '@/utils/fit/criterion';
import type { GapDecision } from '@/utils/gaps/gap-decision';
import type { CriterionSetting } from '@/utils/goals/criterion-setting';
import type { Direction } from '@/utils/goals/direction';
import type { Goal } from '@/utils/goals/goal';
import type { OwnCriterion } from '@/utils/goals/own-criterion';
import type { HeldSkill } from '@/utils/profile/held-skill';
import type { Me } from '@/utils/profile/me';
import type { Requirement } from '@/utils/skills/requirement';
import { aGapDecision } from './a-gap-decision';
import { aGoal } from './a-goal';
import { aHeldSkill } from './a-held-skill';
import { aMe } from './a-me';
import { aPostingEvidence, aPostingFacts, aPostingNotes, aRequirement } from './a-posting';

/** Skills that ads and people of these tests speak of: hard ones, one implied by another, a soft one, one unknown. */
export const SKILLS = ['sql', 'python', 'java', 'javascript', 'react', 'docker', 'teamwork'] as const;
const skill = fc.constantFrom(...SKILLS);

const requirement = fc
  .record({
    conceptId: fc.option(skill, { freq: 6 }),
    class: fc.constantFrom('must' as const, 'nice' as const, 'mentioned' as const),
    level: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const),
    group: fc.option(fc.constantFrom('one', 'other'), { freq: 2 }),
  })
  .map(({ conceptId, ...over }) => {
    const label = conceptId ?? 'two seasons with hawks';
    return aRequirement({ conceptId, label, quote: `Experience with ${label}`, ...over });
  });

/** What an ad asks for: up to eight lines, alternatives and lines in its own words among them. */
export const anyRequirements: fc.Arbitrary<Requirement[]> = fc.array(requirement, { maxLength: 8 });

const money = fc.option(
  fc.record({
    amount: fc.integer({ min: 1, max: 20_000_000 }),
    currency: fc.constantFrom('EUR', 'USD'),
    period: fc.constantFrom('year' as const, 'month' as const, 'hour' as const),
  }),
);
const modes = fc.constantFrom('remote' as const, 'hybrid' as const, 'onsite' as const);

/** An ad that was read: any of its facts may be missing or doubtful, any own criterion answered or not. */
export const anyPosting: fc.Arbitrary<JudgedInput> = fc
  .record({
    title: fc.option(fc.constantFrom('Senior Data Analyst', 'Junior Welder', 'Head of Freight')),
    mode: fc.option(modes),
    employment: fc.option(fc.constantFrom('full-time' as const, 'contract' as const)),
    pay: fc.option(
      fc.record({
        min: fc.option(fc.integer({ min: 0, max: 20_000_000 })),
        max: fc.option(fc.integer({ min: 0, max: 20_000_000 })),
        currency: fc.constantFrom('EUR', 'USD', null),
        period: fc.constantFrom('year' as const, 'month' as const, null),
        text: fc.constant('€50,000'),
      }),
    ),
    place: fc.option(fc.constantFrom('Utrecht', 'Oslo')),
    requirements: anyRequirements,
    doubtful: fc.subarray(['pay', 'mode', 'places', 'title'] as const),
    answers: fc.dictionary(fc.constantFrom('own-0', 'own-1', 'own-2'), fc.oneof(fc.boolean(), fc.nat(6))),
  })
  .map(({ place, requirements, doubtful, answers, ...over }) => {
    const places = place === null ? [] : [{ text: place, city: place, region: null, country: null }];
    const facts = aPostingFacts({ ...over, places });
    const doubt = { state: 'stated', source: 'text', trust: 'doubtful' } as const;
    const evidence = { ...aPostingEvidence(facts), ...Object.fromEntries(doubtful.map((at) => [at, doubt])) };
    return { facts, evidence, requirements, notes: aPostingNotes({ answers }) };
  });

const own: fc.Arbitrary<OwnCriterion[]> = fc
  .array(
    fc.record({
      kind: fc.constantFrom('yes-no' as const, 'number' as const, 'rating' as const),
      strength: fc.constantFrom('must' as const, 'want' as const),
      weight: fc.integer({ min: 1, max: 10 }),
    }),
    { maxLength: 3 },
  )
  .map((some) =>
    some.map((over, at) => {
      const ends = over.kind === 'number' ? { worst: 6, best: 0 } : { worst: null, best: null };
      return { id: `own-${at}`, name: `Own ${at}`, ...ends, ...over };
    }),
  );

const settings: fc.Arbitrary<CriterionSetting[]> = fc.uniqueArray(
  fc.record({
    id: fc.constantFrom(
      'title',
      'level',
      'place',
      'mode',
      'pay-floor',
      'years',
      'employment',
      'right-to-work',
    ),
    strength: fc.constantFrom('must' as const, 'want' as const, 'off' as const),
    weight: fc.option(fc.integer({ min: 1, max: 10 })),
  }),
  { maxLength: 4, selector: ({ id }) => id },
);

const direction: fc.Arbitrary<Partial<Direction>> = fc.record({
  titles: fc.array(fc.constantFrom('Data Analyst', 'Welder'), { maxLength: 2 }),
  levels: fc.array(fc.constantFrom('junior' as const, 'senior' as const), { maxLength: 2 }),
  places: fc.array(fc.constantFrom('Utrecht', 'York'), { maxLength: 2 }),
  modes: fc.array(modes, { maxLength: 2 }),
  employment: fc.array(fc.constantFrom('full-time' as const, 'contract' as const), { maxLength: 1 }),
  payFloor: money,
  payTarget: money,
  skills: fc.array(
    fc.record({
      conceptId: fc.option(skill),
      name: fc.constantFrom('SQL', 'hawks'),
      strength: fc.constantFrom('must' as const, 'want' as const),
    }),
    { maxLength: 3 },
  ),
  criteria: settings,
  own,
});

/** Up to four goals of both horizons, some without a direction. */
export const anyGoals: fc.Arbitrary<Goal[]> = fc
  .array(
    fc.record({
      horizon: fc.constantFrom('12-month' as const, '3-to-5-year' as const),
      direction: fc.option(direction, { freq: 6 }),
    }),
    { maxLength: 4 },
  )
  .map((some) => some.map((over, at) => aGoal({ id: `goal-${at}`, ...over })));

/** Up to five skills at any level, the same one twice included. */
export const anySkills: fc.Arbitrary<HeldSkill[]> = fc
  .array(fc.record({ conceptId: skill, level: fc.constantFrom(0, 1, 2, 3, 4) }), { maxLength: 5 })
  .map((some) => some.map((over, at) => aHeldSkill({ id: `skill-${at}`, name: over.conceptId, ...over })));

/** What is true of me, or nothing said of it yet. */
export const anyMe: fc.Arbitrary<Me | undefined> = fc.option(
  fc
    .record({
      years: fc.option(fc.integer({ min: 0, max: 40 })),
      education: fc.constantFrom(null, 'bachelor' as const, 'master' as const),
    })
    .map((over) => aMe(over)),
  { nil: undefined },
);

/** Decisions about some of the skills, each at most once. */
export const anyDecisions: fc.Arbitrary<GapDecision[]> = fc
  .uniqueArray(
    fc.record({
      conceptId: skill,
      decision: fc.constantFrom('close' as const, 'leave' as const, 'later' as const),
      started: fc.boolean(),
    }),
    { maxLength: 4, selector: ({ conceptId }) => conceptId },
  )
  .map((some) => some.map((over) => aGapDecision({ id: over.conceptId, name: over.conceptId, ...over })));
