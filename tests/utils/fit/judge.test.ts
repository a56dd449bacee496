import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { criteria } from '@/utils/fit/criteria/all';
import { mode } from '@/utils/fit/criteria/mode';
import type { JudgedInput } from '@/utils/fit/criterion';
import { judge } from '@/utils/fit/judge';
import type { Report } from '@/utils/fit/report';
import { criterionWeights } from '@/utils/fit/weights';
import type { Direction, Level, LevelStep } from '@/utils/goals/direction';
import type { CriterionSetting } from '@/utils/goals/criterion-setting';
import { defaultDirection } from '@/utils/goals/default-direction';
import type { Goal } from '@/utils/goals/goal';
import type { Mode, Pay } from '@/utils/posting/posting';
import type { HeldSkill } from '@/utils/profile/held-skill';
import { readRequirements } from '@/utils/skills/read-requirements';
import type { Sentence } from '@/utils/words/sentence';
import { aGoal } from '../../builders/a-goal';
import { aHeldSkill } from '../../builders/a-held-skill';
import { aMe } from '../../builders/a-me';
import { aPosting, aPostingEvidence, aPostingFacts, aRequirement } from '../../builders/a-posting';

const profile = (...skills: HeldSkill[]) => ({ skills });
const able = profile(aHeldSkill());

const AD = [
  '## Requirements',
  '- 5+ years of SQL and Python',
  '- Java or C#',
  '- Team player who handles hawks',
  '- Two seasons with hawks',
  '## Nice to have',
  '- Docker',
].join('\n');

const skill = fc.constantFrom('sql', 'python', 'java', 'docker', 'react', 'welding', 'teamwork');
const pay: fc.Arbitrary<Pay | null> = fc.option(
  fc.record({
    min: fc.option(fc.integer({ min: 0, max: 20_000_000 })),
    max: fc.option(fc.integer({ min: 0, max: 20_000_000 })),
    currency: fc.constantFrom('EUR', 'USD', null),
    period: fc.constantFrom('year', 'month', 'hour', null),
    text: fc.constantFrom('50k', '€50,000'),
  }),
);
const modes = fc.constantFrom<Mode>('remote', 'hybrid', 'onsite');
const input: fc.Arbitrary<JudgedInput> = fc
  .record({
    title: fc.option(fc.oneof(fc.constantFrom('Senior Data Analyst', 'Junior Welder'), fc.string())),
    mode: fc.option(modes),
    pay,
    place: fc.option(fc.constantFrom('Utrecht', 'Oslo', 'New York')),
    description: fc.option(fc.oneof(fc.constant(AD), fc.string())),
    trust: fc.constantFrom('high', 'doubtful'),
  })
  .map(({ place, trust, ...over }): JudgedInput => {
    const places = place === null ? [] : [{ text: place, city: place, region: null, country: null }];
    const facts = aPostingFacts({ ...over, places });
    const { requirements } = readRequirements({
      description: facts.description ?? '',
      title: facts.title,
      language: 'en',
    });
    const evidence = aPostingEvidence(facts);
    const doubt = { state: 'stated', source: 'text', trust: 'doubtful' } as const;
    return {
      facts,
      requirements,
      evidence: trust === 'doubtful' ? { ...evidence, pay: doubt, mode: doubt } : evidence,
    };
  });
const floor = fc.option(
  fc.record({
    amount: fc.integer({ min: 1, max: 20_000_000 }),
    currency: fc.constantFrom('EUR', 'USD'),
    period: fc.constantFrom('year', 'month', 'hour'),
  }),
);
const musts = (...ids: string[]): CriterionSetting[] =>
  ids.map((id) => ({ id, strength: 'must', weight: null }));
const direction: fc.Arbitrary<Direction> = fc
  .record({
    titles: fc.array(fc.constantFrom('Data Analyst', 'Welder', ''), { maxLength: 2 }),
    levels: fc.array(fc.constantFrom('junior', 'senior', 'executive'), { maxLength: 2 }),
    levelSteps: fc.subarray<LevelStep>(['up', 'sideways', 'down']),
    places: fc.array(fc.constantFrom('Utrecht', 'York'), { maxLength: 2 }),
    modes: fc.array(modes, { maxLength: 2 }),
    payFloor: floor,
    payTarget: floor,
    skills: fc.array(
      fc.record({
        conceptId: fc.option(skill),
        name: fc.constantFrom('SQL', 'hawks', ''),
        strength: fc.constantFrom('must', 'want'),
      }),
      { maxLength: 3 },
    ),
    criteria: fc
      .subarray(['title', 'level', 'place', 'mode', 'pay-floor', 'no-such-criterion'])
      .map((ids) => musts(...ids)),
  })
  .map((over) => ({ ...defaultDirection(), ...over }));
const goals: fc.Arbitrary<Goal[]> = fc
  .array(
    fc.record({ horizon: fc.constantFrom('12-month', '3-to-5-year'), direction: fc.option(direction) }),
    { maxLength: 4 },
  )
  .map((some) => some.map((over, at) => aGoal({ id: `goal-${at}`, ...over })));
const career = fc.constantFrom<Level>('junior', 'mid', 'senior', 'director');
const skills: fc.Arbitrary<HeldSkill[]> = fc
  .array(fc.record({ conceptId: skill, level: fc.constantFrom(0, 1, 2, 3, 4) }), { maxLength: 4 })
  .map((some) => some.map((over, at) => aHeldSkill({ id: `skill-${at}`, name: over.conceptId, ...over })));

const sentencesOf = ({ headline, beside, explanation, toward }: Report): Sentence[] => [
  headline,
  ...(beside === undefined ? [] : [beside]),
  ...explanation.flatMap(({ say, ask }) => [say, ...(ask === null ? [] : [ask])]),
  ...toward.flatMap((one) =>
    one.criteria.flatMap(({ judgement }) =>
      judgement.state === 'not-applicable' ? [] : [judgement.because],
    ),
  ),
];

const catalogue: unknown = parse(readFileSync('utils/words/en.yml', 'utf8'));
const wordsOf = (key: string): unknown =>
  key
    .split('.')
    .reduce<unknown>(
      (at, part) => (typeof at === 'object' && at !== null ? Reflect.get(at, part) : undefined),
      catalogue,
    );

/** What a sentence lacks to be said: its words, or something to fill in. */
const lacking = ({ key, params = {} }: Sentence): string[] => {
  const words = wordsOf(key);
  if (typeof words !== 'string') return [key];
  return Array.from(words.matchAll(/\{(\w+)\}/g), ([, name = '']) => name)
    .filter((name) => !Object.hasOwn(params, name))
    .map((name) => `${key}: ${name}`);
};

describe('judge', () => {
  it('heads for a job that is near and doable', () => {
    const report = judge(aPosting(), able, [aGoal()]);
    expect(report).toMatchObject({
      verdict: 'head-for-it',
      leaning: false,
      headline: { key: 'verdict.head_for_it' },
    });
    expect(report.toward[0]).toMatchObject({ gate: 'pass', coverage: 1 });
  });

  it('calls it a stretch while skills are missing, and names them', () => {
    const report = judge(aPosting(), profile(aHeldSkill({ conceptId: 'welding', name: 'Welding' })), [
      aGoal(),
    ]);
    expect(report).toMatchObject({ verdict: 'stretch', headline: { params: { gaps: 'SQL' }, count: 1 } });
  });

  it('tells work that pays the bills from work off course', () => {
    const elsewhere = [
      aGoal({ direction: { titles: ['Welder'], places: ['Oslo'], skills: [], levels: ['junior'] } }),
    ];
    expect(judge(aPosting(), able, elsewhere).verdict).toBe('pays-the-bills');
    expect(
      judge(aPosting({ requirements: [aRequirement({ conceptId: 'welding' })] }), able, elsewhere).verdict,
    ).toBe('off-course');
  });

  it('rules out on a broken must, and names it', () => {
    const report = judge(aPosting({ facts: { mode: 'onsite' } }), able, [
      aGoal({ direction: { criteria: musts('place', 'mode') } }),
    ]);
    expect(report).toMatchObject({ verdict: 'ruled-out', headline: { key: 'criterion.mode_onsite_other' } });
    expect(report.explanation[0]).toMatchObject({
      part: 'blocks',
      say: { key: 'criterion.mode_onsite_other' },
    });
  });

  it('cannot tell without a goal that has a direction, and says what to do; Ready still stands', () => {
    const report = judge(aPosting(), able, [aGoal({ direction: null })]);
    expect(report).toMatchObject({
      verdict: 'cannot-tell',
      headline: { key: 'verdict.no_goal' },
      toward: [],
      ready: { score: 1 },
    });
  });

  it.each([
    [
      'no requirement',
      judge(aPosting({ requirements: [] }), able, [aGoal({ direction: { skills: [] } })]),
      'verdict.no_requirement',
    ],
    ['no skill', judge(aPosting(), profile(), [aGoal()]), 'verdict.no_skill'],
    [
      'too little known',
      judge(aPosting({ facts: { pay: null, mode: null, places: [], title: 'Analyst' } }), able, [
        aGoal({ direction: { titles: [], skills: [] } }),
      ]),
      'verdict.not_enough',
    ],
    [
      'nothing but musts',
      judge(aPosting(), able, [
        aGoal({
          direction: {
            titles: ['Data Analyst'],
            criteria: musts('title'),
            levels: [],
            places: [],
            modes: [],
            payFloor: null,
            payTarget: null,
            skills: [],
          },
        }),
      ]),
      'verdict.no_want',
    ],
  ])('cannot tell with %s, and says so', (_why, report, key) => {
    expect(report).toMatchObject({ verdict: 'cannot-tell', headline: { key } });
  });

  it('leans where an answer could turn it, and asks for the answer', () => {
    const vague = aPosting({ facts: { pay: null, mode: null } });
    const goal = aGoal({ direction: { levels: ['junior'] } });
    const report = judge(vague, able, [goal]);
    expect(report.leaning).toBe(true);
    expect(report.explanation.filter(({ part }) => part === 'unknown').every(({ ask }) => ask !== null)).toBe(
      true,
    );
    expect(report.explanation.at(-1)).toMatchObject({ part: 'flip', say: { key: 'fit.flip_bad_answer' } });
  });

  it('explains in the fixed order', () => {
    const order = ['blocks', 'unknown', 'fits', 'figure', 'flip'];
    const description = AD;
    const { requirements } = readRequirements({ description, title: null, language: 'en' });
    const report = judge(aPosting({ facts: { description, pay: null }, requirements }), able, [aGoal()]);
    const parts = report.explanation.map(({ part }) => order.indexOf(part));
    expect(parts).toEqual(parts.toSorted((a, b) => a - b));
    expect(new Set(parts).size).toBe(5);
  });

  it.each([
    ['musts and wishes', ['must', 'nice'], 'fit.ready_strong'],
    ['musts alone', ['must'], 'fit.ready_strong_musts'],
    ['wishes alone', ['nice'], 'fit.ready_strong_nices'],
  ] as const)('counts what the ad names and no more: %s', (_case, classes, key) => {
    const requirements = classes.map((asked) => aRequirement({ class: asked, conceptId: 'sql' }));
    const [figure] = judge(aPosting({ requirements }), able, [aGoal()]).explanation.filter(
      ({ part }) => part === 'figure',
    );
    expect(figure?.say.key).toBe(key);
  });

  it('puts the 12-month goal first and the longer one beside it', () => {
    const later = aGoal({
      id: 'later',
      horizon: '3-to-5-year',
      direction: {
        skills: [
          { conceptId: 'python', name: 'Python', strength: 'want' },
          { conceptId: 'docker', name: 'Docker', strength: 'want' },
        ],
      },
    });
    const posting = aPosting({
      requirements: [aRequirement(), aRequirement({ conceptId: 'python', label: 'Python' })],
    });
    const report = judge(posting, able, [later, aGoal()]);
    expect(report.toward.map(({ horizon }) => horizon)).toEqual(['12-month', '3-to-5-year']);
    expect(report.beside).toEqual({ key: 'verdict.beside_builds', count: 2, params: { met: 1, count: 2 } });
  });

  it('lets my corrections win over what was read', () => {
    const corrected = aPosting({ facts: { mode: 'onsite' }, notes: { corrections: { mode: 'remote' } } });
    const goal = aGoal({ direction: { criteria: musts('place', 'mode') } });
    expect(judge(corrected, able, [goal]).verdict).not.toBe('ruled-out');
  });

  it('survives a criterion that throws: one row says so, the others judge', () => {
    vi.spyOn(mode, 'judge').mockImplementation(() => {
      throw new Error('broken');
    });
    const report = judge(aPosting(), able, [aGoal()]);
    const failed = report.toward[0]?.criteria.filter(({ judgement }) => judgement.state === 'failed');
    expect(failed).toMatchObject([{ id: 'mode', judgement: { because: { key: 'criterion.mode_failed' } } }]);
    expect(report.toward[0]?.coverage).toBeLessThan(1);
    expect(report.verdict).toBe('head-for-it');
  });

  it('names the smallest change: the gap to close, the must in the way, the answers to get', () => {
    const gap = judge(aPosting(), profile(aHeldSkill({ conceptId: 'welding' })), [aGoal()]);
    expect(gap.explanation.at(-1)?.say).toEqual({
      key: 'fit.flip_ready',
      params: { skills: 'SQL', count: 1 },
      count: 1,
    });
    const must = judge(aPosting({ facts: { mode: 'onsite' } }), able, [
      aGoal({ direction: { criteria: musts('place', 'mode') } }),
    ]);
    expect(must.explanation.at(-1)?.say).toEqual({ key: 'fit.flip_musts', params: { count: 1 }, count: 1 });
    const vague = judge(aPosting({ facts: { pay: null, mode: null, places: [], title: 'Analyst' } }), able, [
      aGoal({ direction: { titles: [], skills: [] } }),
    ]);
    expect(vague.explanation.at(-1)).toMatchObject({ part: 'flip', say: { key: 'fit.flip_know' } });
  });
});

describe('laws of judging', () => {
  it('never throws, and every sentence it hands over can be said', () => {
    fc.assert(
      fc.property(input, skills, goals, fc.option(career), (posting, held, some, own) => {
        const mine = { skills: held, ...(own !== null && { me: aMe({ level: own }) }) };
        expect(sentencesOf(judge(posting, mine, some)).flatMap(lacking)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('quotes nothing that does not stand in the ad', () => {
    fc.assert(
      fc.property(input, skills, goals, (posting, held, some) => {
        const text = posting.facts.description ?? '';
        const { explanation, toward } = judge(posting, { skills: held }, some);
        const judged = toward.flatMap((one) => one.criteria.map(({ judgement }) => judgement));
        const quotes = [
          ...explanation.map(({ quote }) => quote),
          ...judged.map((judgement) => (judgement.state === 'known' ? judgement.quote : null)),
        ];
        expect(quotes.filter((quote) => quote !== null && !text.includes(quote))).toEqual([]);
      }),
    );
  });

  it('rules out whenever a must of the first goal is broken, and only then', () => {
    fc.assert(
      fc.property(input, skills, goals, (posting, held, some) => {
        const report = judge(posting, { skills: held }, some);
        expect(report.verdict === 'ruled-out').toBe(report.toward[0]?.gate === 'fail');
      }),
    );
  });

  it('does not depend on the order of goals', () => {
    fc.assert(
      fc.property(input, skills, goals, (posting, held, some) => {
        expect(judge(posting, { skills: held }, some.toReversed())).toEqual(
          judge(posting, { skills: held }, some),
        );
      }),
    );
  });

  it('says no line twice', () => {
    fc.assert(
      fc.property(input, skills, goals, (posting, held, some) => {
        const lines = judge(posting, { skills: held }, some).explanation.map(({ part, say }) =>
          JSON.stringify([part, say]),
        );
        expect(new Set(lines).size).toBe(lines.length);
      }),
    );
  });

  it('gives the same report a hundred times, whatever else was judged between', () => {
    const first = JSON.stringify(judge(aPosting(), able, [aGoal()]));
    for (let turn = 0; turn < 100; turn += 1) {
      judge(aPosting({ id: `other-${turn}`, facts: { pay: null } }), profile(), [aGoal()]);
      expect(JSON.stringify(judge(aPosting(), able, [aGoal()]))).toBe(first);
    }
  });

  it('an ad that says less never gains in low', () => {
    fc.assert(
      fc.property(input, goals, fc.constantFrom('pay', 'mode', 'title'), (posting, some, field) => {
        const facts = { ...posting.facts, [field]: null };
        const evidence = { ...posting.evidence, [field]: { state: 'not-stated' } as const };
        const lows = (judged: JudgedInput) =>
          new Map(
            judge(judged, able, some, {
              ready: 0.5,
              toward: 0.6,
              coverage: 0,
              bands: { stretch: 0.3, worthALook: 0.5, strong: 0.8 },
            }).toward.map((one) => [one.goalId, one.low ?? 0]),
          );
        const before = lows(posting);
        if (field === 'mode' && posting.facts.mode === 'remote') return;
        for (const [id, low] of lows({ ...posting, facts, evidence })) {
          expect(low).toBeLessThanOrEqual((before.get(id) ?? 0) + 1e-12);
        }
      }),
    );
  });
});

describe('criteria', () => {
  it('each has an id of its own, a weight, and words for every state', () => {
    const ids = criteria.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(Object.keys(criterionWeights).toSorted()).toEqual(ids.toSorted());
    const keys = ids.flatMap((id) =>
      ['unknown', 'unreadable', 'doubtful', 'ask', 'failed'].map(
        (state) => `criterion.${id.replaceAll('-', '_')}_${state}`,
      ),
    );
    const wants = criteria.filter(({ entry }) => entry !== true);
    const flips = wants.map(({ id }) => `fit.flip_${id.replaceAll('-', '_')}`);
    expect([...keys, ...flips].filter((key) => typeof wordsOf(key) !== 'string')).toEqual([]);
  });
});
