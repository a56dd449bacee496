import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { JudgedInput } from '@/utils/fit/criterion';
import { judge } from '@/utils/fit/judge';
import { judgeAll } from '@/utils/fit/judge-all';
import type { JudgedCriterion, Report } from '@/utils/fit/report';
import { defaultThresholds } from '@/utils/fit/weights';
import { gapTable, openedBy } from '@/utils/gaps/gap-table';
import type { Direction } from '@/utils/goals/direction';
import type { Goal } from '@/utils/goals/goal';
import type { HeldSkill } from '@/utils/profile/held-skill';
import type { Profile } from '@/utils/profile/profile';

import { aGapDecision } from '../../builders/a-gap-decision';
import { aHeldSkill } from '../../builders/a-held-skill';
import { aPosting } from '../../builders/a-posting';
import {
  anyDecisions,
  anyGoals,
  anyMe,
  anyPosting,
  anyRequirements,
  anySkills,
  SKILLS,
} from '../../builders/any-judged';

const RUNS = { numRuns: 400 };
/** Sums of weights in another order differ in the last binary digit. */
const HAIR = 1e-9;

const anyProfile: fc.Arbitrary<Profile> = fc
  .record({ skills: anySkills, me: anyMe, decisions: anyDecisions })
  .map(({ me, ...rest }) => (me === undefined ? rest : { ...rest, me }));
const anySkill = fc.constantFrom(...SKILLS);
const anyLevel = fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const);

const scoreOf = (report: Report): number => report.ready.score ?? 0;
/** The profile with one skill held at a level at least. */
const learnt = (profile: Profile, conceptId: string, level: HeldSkill['level']): Profile => {
  const before = profile.skills.some((one) => one.conceptId === conceptId);
  const raise = (one: HeldSkill): HeldSkill =>
    one.conceptId === conceptId && one.level < level ? { ...one, level } : one;
  const more = aHeldSkill({ id: 'learnt', conceptId, name: conceptId, level });
  return { ...profile, skills: before ? profile.skills.map(raise) : [...profile.skills, more] };
};
/** Which way R may go when a line is taken out, by how the line stood: least and most. */
const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  aside: [0, 0],
  '1': [-1, 0],
  '0.5': [-1, 1],
  '0': [0, 1],
};
const isBroken = ({ strength, judgement }: JudgedCriterion): boolean =>
  strength === 'must' && judgement.state === 'known' && judgement.utility < 0.5;
const withDirections = (goals: readonly Goal[], edit: (direction: Direction) => Direction): Goal[] =>
  goals.map((goal) => (goal.direction === null ? goal : { ...goal, direction: edit(goal.direction) }));

describe('laws of Ready', () => {
  it('a skill learnt never lowers it, nor the counts of what is met', () => {
    fc.assert(
      fc.property(
        anyPosting,
        anyProfile,
        anyGoals,
        anySkill,
        anyLevel,
        (posting, profile, goals, skill, level) => {
          const before = judge(posting, profile, goals);
          const after = judge(posting, learnt(profile, skill, level), goals);
          expect(scoreOf(after)).toBeGreaterThanOrEqual(scoreOf(before) - HAIR);
          expect(after.ready.musts.met).toBeGreaterThanOrEqual(before.ready.musts.met);
        },
      ),
      RUNS,
    );
  });

  it('beginning to close a gap never lowers it, whatever was decided before', () => {
    fc.assert(
      fc.property(anyPosting, anyProfile, anySkill, (posting, profile, skill) => {
        const others = (profile.decisions ?? []).filter(({ id }) => id !== skill);
        const begun = aGapDecision({
          id: skill,
          conceptId: skill,
          name: skill,
          decision: 'close',
          started: true,
        });
        const after = judge(posting, { ...profile, decisions: [...others, begun] }, []);
        expect(scoreOf(after)).toBeGreaterThanOrEqual(scoreOf(judge(posting, profile, [])) - HAIR);
      }),
      RUNS,
    );
  });

  it('a line taken out of the ad moves it the way the report said that line stood', () => {
    fc.assert(
      fc.property(anyRequirements, anyProfile, fc.nat(7), (asked, profile, at) => {
        // Alternatives lean on one another: a line of them taken out says nothing of the others.
        const requirements = asked.map((one) => ({ ...one, group: null }));
        const before = judge(aPosting({ requirements }), profile, []);
        const without = requirements.filter((_one, index) => index !== at);
        const after = judge(aPosting({ requirements: without }), profile, []);
        fc.pre(at < requirements.length && before.ready.score !== null && after.ready.score !== null);
        const line = before.ready.requirements[at];
        const step = (after.ready.score ?? 0) - (before.ready.score ?? 0);
        const [least, most] = STEPS[line?.aside === undefined ? String(line?.credit) : 'aside'] ?? [];
        expect(step).toBeGreaterThanOrEqual((least ?? Number.NaN) - HAIR);
        expect(step).toBeLessThanOrEqual((most ?? Number.NaN) + HAIR);
      }),
      RUNS,
    );
  });

  it('lies between nought and one, with no more met than asked', () => {
    fc.assert(
      fc.property(anyPosting, anyProfile, (posting, profile) => {
        const { score, musts, nices } = judge(posting, profile, []).ready;
        expect(score ?? 0).toBeGreaterThanOrEqual(0);
        expect(score ?? 0).toBeLessThanOrEqual(1);
        expect(musts.met).toBeLessThanOrEqual(musts.of);
        expect(nices.met).toBeLessThanOrEqual(nices.of);
      }),
      RUNS,
    );
  });
});

describe('laws of Toward', () => {
  it('its range holds its figure, and closes where everything is known', () => {
    fc.assert(
      fc.property(anyPosting, anyProfile, anyGoals, (posting, profile, goals) => {
        for (const { low, expected, high, coverage } of judge(posting, profile, goals).toward) {
          const figures = [low, expected, high].filter((figure) => figure !== null);
          const [least = 0, middle = 0, most = 1] = figures;
          expect([0, 3]).toContain(figures.length);
          expect(figures).toEqual(figures.toSorted((x, y) => x - y));
          expect(figures.every((figure) => figure >= 0 && figure <= 1)).toBe(true);
          expect(most - least).toBeCloseTo(figures.length === 0 ? 1 : 1 - coverage, 9);
          expect(middle).toBeCloseTo(figures.length === 0 ? 0 : (least + most) / 2, 9);
        }
      }),
      RUNS,
    );
  });

  it('a must can only close the gate, and nothing but a must closes it', () => {
    fc.assert(
      fc.property(anyPosting, anyProfile, anyGoals, (posting, profile, goals) => {
        const softened = withDirections(goals, (direction) => ({
          ...direction,
          criteria: direction.criteria.filter(({ strength }) => strength !== 'must'),
          own: direction.own.map((one) => ({ ...one, strength: 'want' as const })),
          skills: direction.skills.filter(({ strength }) => strength === 'want'),
        }));
        const { toward } = judge(posting, profile, softened);
        expect(toward.map(({ gate }) => gate)).toEqual(toward.map(() => 'pass'));
        for (const one of judge(posting, profile, goals).toward) {
          expect(one.gate === 'fail').toBe(one.criteria.some(isBroken));
        }
      }),
      RUNS,
    );
  });

  it('an own question that stays unanswered never raises the low end of the range', () => {
    const everything = { ...defaultThresholds, coverage: 0 };
    fc.assert(
      fc.property(anyPosting, anyProfile, anyGoals, (posting, profile, goals) => {
        const asked = withDirections(goals, (direction) => ({
          ...direction,
          own: [
            ...direction.own,
            { id: 'new', name: 'New', kind: 'yes-no', strength: 'want', weight: 5, worst: null, best: null },
          ],
        }));
        const lows = (some: readonly Goal[]): Map<string, number> =>
          new Map(
            judge(posting, profile, some, everything).toward.map(({ goalId, low }) => [goalId, low ?? 0]),
          );
        const before = lows(goals);
        for (const [id, low] of lows(asked)) expect(low).toBeLessThanOrEqual((before.get(id) ?? 0) + HAIR);
      }),
      RUNS,
    );
  });
});

describe('laws of the verdict', () => {
  it('no other saved job, and no edit of one, moves the report of this one', () => {
    fc.assert(
      fc.property(
        anyPosting,
        fc.array(anyPosting, { maxLength: 5 }),
        anyProfile,
        anyGoals,
        (posting, others, profile, goals) => {
          const by = { profile, goals, thresholds: defaultThresholds };
          // Of its own profile and goals, so that nothing that is remembered of the others can serve it.
          const apart = structuredClone({ posting, profile, goals });
          const among = judgeAll([...others, posting, ...others.toReversed()], by);
          const alone = JSON.stringify(judge(apart.posting, apart.profile, apart.goals));
          expect(JSON.stringify(among[others.length])).toBe(alone);
        },
      ),
      RUNS,
    );
  });

  it('the same input gives the same report, to the letter', () => {
    fc.assert(
      fc.property(anyPosting, anyProfile, anyGoals, (posting, profile, goals) => {
        const [first, again] = [structuredClone({ posting, profile, goals }), { posting, profile, goals }];
        expect(JSON.stringify(judge(first.posting, first.profile, first.goals))).toBe(
          JSON.stringify(judge(again.posting, again.profile, again.goals)),
        );
      }),
      RUNS,
    );
  });

  it('judging writes nothing into what it was given', () => {
    fc.assert(
      fc.property(anyPosting, anyProfile, anyGoals, (posting, profile, goals) => {
        const before = structuredClone({ posting, profile, goals });
        JSON.stringify(judge(posting, profile, goals));
        expect({ posting, profile, goals }).toEqual(before);
      }),
    );
  });
});

describe('laws of the gaps', () => {
  const table = (asked: readonly JudgedInput[], profile: Profile, goals: readonly Goal[]) => {
    const judged = asked.map((input, at) => ({
      posting: { id: `job-${at}`, facts: input.facts },
      report: judge(input, profile, goals),
    }));
    return gapTable(judged, goals[0]?.id ?? '', profile.decisions ?? []);
  };

  it('a gap that is closed leaves the table and takes no job out of reach', () => {
    fc.assert(
      fc.property(
        fc.array(anyPosting, { maxLength: 6 }),
        anyProfile,
        anyGoals,
        fc.nat(5),
        (asked, profile, goals, at) => {
          const before = table(asked, profile, goals);
          const row = before.rows[at];
          fc.pre(row !== undefined && row.conceptId !== null);
          const after = table(asked, learnt(profile, row?.conceptId ?? '', 4), goals);
          expect(after.rows.map(({ id }) => id)).not.toContain(row?.id);
          expect(after.within).toBeGreaterThanOrEqual(before.within + (row?.opens.length ?? 0));
        },
      ),
      RUNS,
    );
  });

  it('the more gaps are closed, the more jobs open, and the values add up to the jobs that wait', () => {
    fc.assert(
      fc.property(fc.array(anyPosting, { maxLength: 6 }), anyProfile, anyGoals, (asked, profile, goals) => {
        const found = table(asked, profile, goals);
        const ids = found.rows.map(({ id }) => id);
        for (const { id, opens } of found.rows) expect(openedBy(found, [id])).toEqual(opens);
        let before: readonly string[] = [];
        for (let count = 1; count <= ids.length; count += 1) {
          const opened = openedBy(found, ids.slice(0, count));
          expect(opened).toEqual(expect.arrayContaining([...before]));
          before = opened;
        }
        expect(before).toHaveLength(found.jobs - found.within);
        const values = found.rows.reduce((total, { value }) => total + value, 0);
        expect(values).toBeLessThanOrEqual(found.jobs - found.within + HAIR);
      }),
      RUNS,
    );
  });
});
