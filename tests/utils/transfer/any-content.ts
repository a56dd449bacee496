import fc from 'fast-check';

import type { Content } from '@/utils/db/content';
import type { VerdictSettings } from '@/utils/fit/verdict-settings';
import type { GapDecision } from '@/utils/gaps/gap-decision';
import type { SkillWord } from '@/utils/skills/skill-word';
import type { Activity } from '@/utils/goals/activity';
import type { Goal } from '@/utils/goals/goal';
import type { Exchange } from '@/utils/network/exchange';
import type { Person } from '@/utils/person/person';
import type { Posting } from '@/utils/posting/posting';
import type { Me } from '@/utils/profile/me';
import type { HeldSkill } from '@/utils/profile/held-skill';
import type { Position } from '@/utils/profile/position';
import type { Resume } from '@/utils/profile/resume';
import type { KeptReading, Erased } from '@/utils/db/rows';

import { aGapDecision } from '../../builders/a-gap-decision';
import { aDirection, aGoal } from '../../builders/a-goal';
import { aMe } from '../../builders/a-me';
import { anActivity } from '../../builders/an-activity';
import { aPerson } from '../../builders/a-person';
import type { PostingOverrides } from '../../builders/a-posting';
import { aDecision } from '../../builders/a-decision';
import { aPosition, aResume } from '../../builders/a-resume';
import { aSkillWord } from '../../builders/a-skill-word';
import { aViewedAd } from '../../builders/a-viewed-ad';
import { aStory } from '../../builders/a-story';
import { aPitch, aRole, someTerms } from '../../builders/market-rows';
import { anExchange, aTie, someNetworkTerms } from '../../builders/an-exchange';
import { aPosting, aRequirement } from '../../builders/a-posting';

const anInstant = fc
  .integer({ min: 0, max: 400 })
  .map((hours) => new Date(Date.UTC(2026, 9, 1) + hours * 3_600_000).toISOString());
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { nil: null });
/** Text of any kind: other scripts, line ends, markup, lone quotes. */
const aText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom('', '<b>x</b>', "'); --", '\u2028'),
);
const aWord = fc.constantFrom('', 'near', 'far from home', 'near the sea');
const partly = <T extends object>(parts: { [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<Partial<T>> =>
  fc.record<T, never>(parts, { requiredKeys: [] }) as fc.Arbitrary<Partial<T>>;

const postingFacts = {
  title: maybe(aText),
  company: maybe(aText),
  places: fc.array(
    fc.record({ text: aText, city: maybe(aText), region: maybe(aText), country: maybe(aText) }),
    {
      maxLength: 2,
    },
  ),
  mode: fc.constantFrom('remote', 'hybrid', 'onsite', null),
  pay: maybe(
    fc.record({
      min: maybe(fc.maxSafeInteger()),
      max: maybe(fc.nat()),
      currency: fc.constantFrom('EUR', null),
      period: fc.constantFrom('year', 'hour', null),
      text: aText,
    }),
  ),
  description: maybe(aText),
  people: fc.array(fc.record({ name: aText, email: aText, role: aText }, { requiredKeys: ['name'] }), {
    maxLength: 2,
  }),
} as const;

/** A posting with any facts and notes under one of a few ids and keys, so that two stores meet in some of them. */
const aPostingRow = (ids: readonly string[]): fc.Arbitrary<Posting> =>
  fc
    .record({
      id: fc.constantFrom(...ids),
      key: fc.nat(ids.length * 2).map((n) => `site:${n}`),
      facts: partly<Posting['facts']>(postingFacts as never),
      notes: fc.record({
        verdict: fc.constantFrom('keep', 'maybe', 'no', null),
        reason: aWord,
        text: aWord,
        corrections: partly<Posting['facts']>(postingFacts as never),
        applied: fc.constantFrom(
          null,
          { on: '2026-11-18', despite: '' },
          { on: '2026-11-19', despite: 'Friends' },
        ),
      }),
      detail: fc.option(aText, { nil: undefined }),
      years: maybe(fc.double({ min: 0, max: 40, noNaN: true })),
      personIds: fc.uniqueArray(fc.constantFrom('person-0', 'person-1', 'person-2'), { maxLength: 2 }),
      savedAt: anInstant,
      seenAt: anInstant,
      deletedAt: maybe(anInstant),
    })
    .map(({ detail, years, ...over }) =>
      aPosting({
        ...(over as PostingOverrides),
        requirements: [aRequirement({ years: years === null ? null : Math.abs(years) })],
        evidence: { agency: { state: 'unreadable', ...(detail !== undefined && { detail }) } },
      }),
    );

const aPersonRow = (ids: readonly string[]): fc.Arbitrary<Person> =>
  fc
    .record({
      id: fc.constantFrom(...ids),
      keys: fc.uniqueArray(
        fc.nat(ids.length * 2).map((n) => `mail:${n}@x.example`),
        { minLength: 1, maxLength: 3 },
      ),
      headline: maybe(aText),
      notes: fc.record({ text: aWord, area: aWord, corrections: fc.constantFrom({}, { name: 'Bo' }) }),
      savedAt: anInstant,
      seenAt: anInstant,
      deletedAt: maybe(anInstant),
    })
    .map(({ headline, ...over }) => aPerson({ ...over, facts: { headline } }));

const aGoalRow = (ids: readonly string[]): fc.Arbitrary<Goal> =>
  fc
    .record({
      id: fc.constantFrom(...ids),
      horizon: fc.constantFrom('12-month', '3-to-5-year'),
      kind: fc.constantFrom('position', 'pay', 'balance'),
      statement: aText,
      benefit: aText,
      measure: fc.constantFrom(null, { start: 0, target: 5, current: -0.5, unit: 'talks' }),
      parentId: fc.constantFrom(null, ...ids),
      difficulty: fc.constantFrom(null, 1, 5),
      status: fc.constantFrom('active', 'let-go'),
      direction: fc.constantFrom(
        null,
        aDirection(),
        aDirection({ payFloor: null, criteria: [{ id: 'pay-floor', strength: 'must', weight: 7 }] }),
      ),
      updatedAt: anInstant,
    })
    .map(({ direction, ...over }) => ({ ...aGoal(over), direction }));

const aPlannedStep = (ids: readonly string[]): fc.Arbitrary<Activity> =>
  fc
    .record({
      id: fc.constantFrom(...ids),
      text: aText,
      doneAt: maybe(anInstant),
      minutes: maybe(fc.nat()),
      updatedAt: anInstant,
    })
    .map(anActivity);

const aDecisionRow: fc.Arbitrary<GapDecision> = fc
  .record({
    id: fc.constantFrom('sql', 'own:hawks'),
    decision: fc.constantFrom('close', 'leave', 'later'),
    reason: aText,
    hours: maybe(fc.nat()),
    updatedAt: anInstant,
  })
  .map(aGapDecision);

const aSkillWordRow: fc.Arbitrary<SkillWord> = fc
  .record({
    id: fc.constantFrom('word:sql', 'word:own:hawks'),
    means: fc.constantFrom('no-skill', 'same-as', 'called'),
    as: maybe(fc.record({ conceptId: maybe(aText), name: aText })),
    updatedAt: anInstant,
  })
  .map(aSkillWord);

const aMeRow: fc.Arbitrary<Me> = fc
  .record({
    years: maybe(fc.nat()),
    education: fc.constantFrom(null, 'master'),
    licences: fc.array(aText),
    updatedAt: anInstant,
  })
  .map(aMe);

const aSettingsRow: fc.Arbitrary<VerdictSettings> = fc.record({
  id: fc.constant('verdict'),
  ready: fc.constantFrom(0.4, 0.5),
  toward: fc.constant(0.6),
  coverage: fc.constant(0.3),
  updatedAt: anInstant,
});

const aSkillRow = (ids: readonly string[]): fc.Arbitrary<HeldSkill> =>
  fc.record({
    id: fc.constantFrom(...ids),
    conceptId: fc.constantFrom('sql', 'python', null),
    name: aText,
    level: fc.constantFrom(0, 1, 2, 3, 4),
    proof: aText,
    updatedAt: anInstant,
  });

const aResumeRow = (ids: readonly string[]): fc.Arbitrary<Resume> =>
  fc
    .record({
      id: fc.constantFrom(...ids),
      name: aText,
      kind: fc.constantFrom('pdf', 'text'),
      text: aText,
      goalId: fc.constantFrom(null, 'goal-0'),
      updatedAt: anInstant,
    })
    .map((over) => aResume(over));

const aPositionRow = (ids: readonly string[], resumeIds: readonly string[]): fc.Arbitrary<Position> =>
  fc
    .record({
      id: fc.constantFrom(...ids),
      resumeId: fc.constantFrom(...resumeIds),
      title: aText,
      updatedAt: anInstant,
    })
    .map((over) => aPosition(over));

/** A row of what the user writes whole: some other text, edited at some instant. */
const aWrittenRow = <T extends { id: string }>(
  ids: readonly string[],
  build: (over: { id: string; updatedAt: string }, text: string) => T,
): fc.Arbitrary<T> =>
  fc
    .tuple(fc.constantFrom(...ids), anInstant, aText)
    .map(([id, updatedAt, text]) => build({ id, updatedAt }, text));

const idsOf = (name: string, count: number): string[] =>
  Array.from({ length: count }, (_none, n) => `${name}-${n}`);
const manyOf = <T extends { id: string }>(row: fc.Arbitrary<T>, count: number): fc.Arbitrary<T[]> =>
  fc.uniqueArray(row, { selector: ({ id }) => id, maxLength: count });

/** The content of a store as Northing could have written it, `size` records of each kind at most. */
export const anyContent = (size: number): fc.Arbitrary<Content> => {
  const postingIds = idsOf('posting', size);
  const everyId = [
    ...postingIds,
    ...idsOf('person', size),
    ...idsOf('goal', size),
    ...idsOf('skill', size),
    ...idsOf('activity', size),
  ];
  return fc
    .record({
      postings: fc.uniqueArray(aPostingRow(postingIds), {
        comparator: (one, other) => one.id === other.id || one.key === other.key,
        maxLength: size,
      }),
      people: fc.uniqueArray(aPersonRow(idsOf('person', size)), {
        comparator: (one, other) => one.id === other.id || one.keys.some((key) => other.keys.includes(key)),
        maxLength: size,
      }),
      goals: manyOf(aGoalRow(idsOf('goal', size)), size),
      heldSkills: manyOf(aSkillRow(idsOf('skill', size)), size),
      skillWords: manyOf(aSkillWordRow, size),
      activities: manyOf(aPlannedStep(idsOf('activity', size)), size),
      gapDecisions: manyOf(aDecisionRow, size),
      me: manyOf(aMeRow, 1),
      settings: manyOf(aSettingsRow, 1),
      resumes: manyOf(aResumeRow(idsOf('resume', size)), size),
      positions: manyOf(aPositionRow(idsOf('position', size), idsOf('resume', size)), size),
      stories: manyOf(
        aWrittenRow(idsOf('story', size), (over, title) => aStory({ ...over, title })),
        size,
      ),
      pitches: manyOf(
        aWrittenRow(idsOf('pitch', size), (over, headline) => aPitch({ ...over, headline })),
        size,
      ),
      decisions: manyOf(
        aWrittenRow(idsOf('decision', size), (over, why) => aDecision({ ...over, why })),
        size,
      ),
      roles: manyOf(
        aWrittenRow(idsOf('role', size), (over, name) => aRole({ ...over, name })),
        size,
      ),
      marketTerms: manyOf(
        aWrittenRow(['mine'], ({ updatedAt }, employer) => someTerms({ updatedAt, employer })),
        1,
      ),
      viewedAds: manyOf(
        aWrittenRow(idsOf('viewed', size), (over, title) => aViewedAd({ ...over, title })),
        size,
      ),
      exchanges: manyOf(
        aWrittenRow(idsOf('exchange', size), (over, text) => anExchange({ ...over, text })),
        size,
      ),
      ties: manyOf(
        aWrittenRow(idsOf('person', size), (over, interests) => aTie({ ...over, interests })),
        size,
      ),
      networkTerms: manyOf(
        aWrittenRow(['mine'], ({ updatedAt }) => someNetworkTerms({ updatedAt })),
        1,
      ),
      gone: fc.uniqueArray(fc.record({ id: fc.constantFrom(...everyId), at: anInstant }), {
        selector: ({ id }) => id,
        maxLength: size,
      }),
    })
    .map(({ gone, ...content }) => finished(content, gone));
};

type Kept = Omit<Content, 'readings' | 'erased'>;

/** Links that lead somewhere, a captured version for each ad, and nothing both kept and removed. */
function finished(content: Kept, gone: readonly { id: string; at: string }[]): Content {
  const people = new Set(content.people.map(({ id }) => id));
  const resumes = new Set(content.resumes.map(({ id }) => id));
  const kept = new Set(Object.values(content).flatMap((rows) => rows.map(({ id }) => id)));
  const readings = content.postings.map(({ id, seenAt, facts, evidence }): KeptReading => ({
    id: `reading-of-${id}`,
    postingId: id,
    readAt: seenAt,
    facts,
    evidence,
  }));
  const erased = gone.filter(({ id }) => !kept.has(id)).map((row): Erased => ({ ...row, table: 'postings' }));
  const postings = content.postings.map((row) => ({
    ...row,
    personIds: row.personIds.filter((id) => people.has(id)),
  }));
  const byId = (one: { id: string }, other: { id: string }): number => (one.id < other.id ? -1 : 1);
  return {
    postings: [...postings].sort(byId),
    readings: [...readings].sort(byId),
    people: [...content.people].sort(byId),
    goals: [...content.goals].sort(byId),
    heldSkills: [...content.heldSkills].sort(byId),
    skillWords: [...content.skillWords].sort(byId),
    activities: [...content.activities].sort(byId),
    gapDecisions: [...content.gapDecisions].sort(byId),
    me: content.me,
    settings: content.settings,
    resumes: [...content.resumes].sort(byId),
    positions: content.positions.filter(({ resumeId }) => resumes.has(resumeId)).sort(byId),
    stories: [...content.stories].sort(byId),
    pitches: [...content.pitches].sort(byId),
    decisions: [...content.decisions].sort(byId),
    roles: [...content.roles].sort(byId),
    marketTerms: content.marketTerms,
    viewedAds: [...content.viewedAds].sort(byId),
    exchanges: content.exchanges
      .flatMap((row, at): Exchange[] => {
        const person = content.people[at % Math.max(1, content.people.length)];
        return person === undefined ? [] : [{ ...row, personId: person.id }];
      })
      .sort(byId),
    ties: content.ties.filter(({ id }) => people.has(id)).sort(byId),
    networkTerms: content.networkTerms,
    erased: [...erased].sort(byId),
  };
}

/** The same content with every table in the order of ids, the way a store gives it. */
export const inOrder = (content: Content): Content => {
  const sorted = Object.entries(content).map(([table, rows]) => [
    table,
    [...(rows as readonly { id: string }[])].sort((one, other) => (one.id < other.id ? -1 : 1)),
  ]);
  return Object.fromEntries(sorted) as Content;
};
