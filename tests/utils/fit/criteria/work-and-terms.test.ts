import { describe, expect, it } from 'vitest';

import { builds } from '@/utils/fit/criteria/builds';
import { employment } from '@/utils/fit/criteria/employment';
import { industry } from '@/utils/fit/criteria/industry';
import { language } from '@/utils/fit/criteria/language';
import { level } from '@/utils/fit/criteria/level';
import { specialism } from '@/utils/fit/criteria/specialism';
import { travel } from '@/utils/fit/criteria/travel';
import { values } from '@/utils/fit/criteria/values';
import type { Criterion } from '@/utils/fit/criterion';
import type { Judgement } from '@/utils/fit/report';
import { aHeldSkill } from '../../../builders/a-held-skill';
import { aMe } from '../../../builders/a-me';
import { aRequirement } from '../../../builders/a-posting';
import { judgedInput, type JudgedParts } from '../../../builders/judged-input';

const judged = (criterion: Criterion, parts: JudgedParts): Judgement => criterion.judge(judgedInput(parts));
const said = (description: string) => ({ description });
const german = aRequirement({
  conceptId: 'german',
  label: 'German',
  kind: 'language',
  quote: 'Fluent German',
});
const english = aRequirement({ conceptId: 'english', label: 'English', kind: 'language' });

describe.each([
  ['specialism', specialism, { specialisms: [] }],
  ['industry', industry, { industries: [' '] }],
  ['language', language, { languages: [] }],
  ['employment', employment, { employment: [] }],
  ['travel', travel, { travelMost: null }],
  ['values', values, { values: [] }],
  ['builds', builds, { skills: [] }],
  ['level', level, { levels: [] }],
] as const)('%s', (_id, criterion, direction) => {
  it('does not apply where nothing is wished for', () => {
    expect(judged(criterion, { direction })).toEqual({ state: 'not-applicable' });
  });
});

describe('specialism', () => {
  const direction = { specialisms: ['Intensive care'] };

  it.each([
    ['in the title', { title: 'Nurse, intensive care' }, [], 1],
    ['in a requirement', {}, [aRequirement({ label: 'Intensive care' })], 1],
    ['only in the text', said('You help on the intensive care ward.'), [], 0.7],
    ['nowhere', said('You plan the freight.'), [], 0],
    ['only inside another word', said('We care intensively.'), [], 0],
  ])('named %s', (_where, facts, requirements, utility) => {
    expect(judged(specialism, { facts, requirements, direction })).toMatchObject({ state: 'known', utility });
  });

  it('quotes the sentence that names it, and is unknown without a text', () => {
    const facts = said('We are a hospital. You help on the intensive care ward.');
    expect(judged(specialism, { facts, direction })).toMatchObject({
      quote: 'You help on the intensive care ward',
    });
    expect(judged(specialism, { facts: { title: 'Nurse', description: null }, direction }).state).toBe(
      'unknown',
    );
  });
});

describe('industry', () => {
  it('fits by any word of the wished industry, and quotes it', () => {
    const facts = { company: 'Brightwater', description: 'We run warehousing for small shops. Join us.' };
    expect(judged(industry, { facts, direction: { industries: ['Logistics'] } })).toMatchObject({
      utility: 1,
      quote: 'We run warehousing for small shops',
    });
  });

  it('speaks against another industry by its name, and stays open where the ad shows none', () => {
    const freight = { company: 'Brightwater', description: 'We move freight by rail.' };
    expect(judged(industry, { facts: freight, direction: { industries: ['Healthcare'] } })).toMatchObject({
      utility: 0,
      because: { params: { name: 'logistics' } },
    });
    const silent = { title: 'Clerk', company: 'Brightwater', description: 'You sort letters.' };
    expect(judged(industry, { facts: silent, direction: { industries: ['Healthcare'] } }).state).toBe(
      'unknown',
    );
  });

  it('takes an industry of the user’s own naming word for word', () => {
    const facts = { company: 'Brightwater', description: 'We build cathedral organs.' };
    expect(judged(industry, { facts, direction: { industries: ['cathedral organs'] } })).toMatchObject({
      utility: 1,
    });
  });
});

describe('language', () => {
  const direction = { languages: ['english'] };

  it('fits where the ad insists on it, speaks against every other must', () => {
    expect(judged(language, { requirements: [english], direction })).toMatchObject({ utility: 1 });
    expect(judged(language, { requirements: [english, german], direction })).toMatchObject({
      utility: 0,
      quote: 'Fluent German',
    });
  });

  it('does not hold a language against the ad that is only nice to have', () => {
    const nice = { ...german, class: 'nice' as const };
    expect(judged(language, { requirements: [nice], direction })).toMatchObject({ utility: 1 });
  });

  it('goes by the language of the ad, and stays open where that is another', () => {
    expect(judged(language, { facts: { language: 'en' }, direction })).toMatchObject({ utility: 1 });
    expect(judged(language, { facts: { language: 'de' }, direction }).state).toBe('unknown');
  });
});

describe('employment', () => {
  const direction = { employment: ['full-time'] as const };

  it.each([
    ['full-time', { state: 'known', utility: 1 }],
    ['contract', { state: 'known', utility: 0 }],
    [null, { state: 'unknown' }],
  ] as const)('judges %s', (stated, judgement) => {
    expect(judged(employment, { facts: { employment: stated }, direction })).toMatchObject(judgement);
  });
});

describe('travel', () => {
  const direction = { travelMost: 20 };

  it.each([
    ['Up to 20 % travel.', 1],
    ['No travel needed.', 1],
    ['Occasional travel to Oslo.', 1],
    ['You travel 60 % of the time.', 0.2],
    ['100% travel.', 0],
  ])('weighs “%s” as %d', (text, utility) => {
    const judgement = judged(travel, { facts: said(text), direction });
    expect(judgement).toMatchObject({ state: 'known', quote: text.slice(0, -1) });
    expect(judgement.state === 'known' ? judgement.utility : null).toBeCloseTo(utility, 9);
  });

  it('takes what is sold or paid for no travel of mine, and asks where nothing is said', () => {
    const facts = said('We insure the travel industry and pay 100 % of travel expenses.');
    expect(judged(travel, { facts, direction })).toMatchObject({
      state: 'unknown',
      ask: { key: 'criterion.travel_ask' },
    });
  });
});

describe('values', () => {
  const profile = { skills: [], me: aMe({ values: [{ id: 'own-1', name: 'Craft' }] }) };

  it('counts the values that the ad’s words show, own ones by their name', () => {
    const facts = said('You work with much autonomy. Craft matters to us.');
    const direction = { values: ['independence', 'support', 'own-1'] };
    const judgement = judged(values, { facts, direction, profile });
    expect(judgement).toMatchObject({ state: 'known', quote: 'You work with much autonomy' });
    expect(judgement.state === 'known' ? judgement.utility : null).toBeCloseTo(2 / 3, 9);
  });

  it('says nothing where the ad is silent: silence is no refusal', () => {
    expect(
      judged(values, { facts: said('You sort letters.'), direction: { values: ['support'] } }).state,
    ).toBe('unknown');
  });
});

describe('builds', () => {
  const want = (conceptId: string | null, name: string) => ({ conceptId, name, strength: 'want' as const });
  const direction = { skills: [want('sql', 'SQL'), want('python', 'Python'), want(null, 'Hawks')] };

  it('is the share of the skills I still lack that the job would have me use', () => {
    const profile = { skills: [aHeldSkill({ conceptId: 'sql', level: 3 })] };
    const requirements = [
      aRequirement(),
      aRequirement({ conceptId: 'python', label: 'Python', quote: 'Python or R' }),
    ];
    expect(judged(builds, { requirements, direction, profile })).toMatchObject({
      utility: 0.5,
      because: { params: { met: 1, of: 2, skills: 'Python' } },
      quote: 'Python or R',
    });
  });

  it('does not apply to who holds them all, and is unknown where nothing is asked', () => {
    const profile = { skills: [aHeldSkill({ conceptId: 'sql', level: 2 })] };
    const only = { skills: [want('sql', 'SQL')] };
    expect(judged(builds, { direction: only, profile }).state).toBe('not-applicable');
    expect(judged(builds, { requirements: [], direction }).state).toBe('unknown');
  });
});

describe('level', () => {
  it.each([
    ['Senior Analyst', ['senior'], 1, 'level_fits'],
    ['Lead Analyst', ['senior'], 0.5, 'level_above'],
    ['Junior Analyst', ['mid'], 0.3, 'level_below'],
    ['Director of Analysis', ['junior'], 0, 'level_other'],
    ['Lead Analyst', ['junior', 'lead'], 1, 'level_fits'],
  ] as const)('judges “%s” beside %o', (title, levels, utility, key) => {
    expect(judged(level, { facts: { title }, direction: { levels } })).toMatchObject({
      utility,
      because: { key: `criterion.${key}` },
    });
  });

  it.each([
    ['up', 'Lead Analyst', ['up'], 1, 'level_step_up_fits'],
    ['up by several', 'Director of Analysis', ['up'], 1, 'level_step_up_fits'],
    ['up, not wanted', 'Lead Analyst', ['sideways'], 0.5, 'level_step_up_other'],
    ['sideways', 'Senior Analyst', ['up', 'sideways'], 1, 'level_step_sideways_fits'],
    ['sideways, not wanted', 'Senior Analyst', ['up'], 0.3, 'level_step_sideways_other'],
    ['down, not wanted', 'Junior Analyst', ['up'], 0, 'level_step_down_other'],
    ['down', 'Junior Analyst', ['down'], 1, 'level_step_down_fits'],
  ] as const)('tells a step %s from my own level', (_step, title, levelSteps, utility, key) => {
    const profile = { skills: [], me: aMe({ level: 'senior' }) };
    expect(judged(level, { facts: { title }, direction: { levelSteps }, profile })).toMatchObject({
      utility,
      because: { key: `criterion.${key}` },
    });
  });

  it('says of a level I want where it lies from mine', () => {
    const profile = { skills: [], me: aMe({ level: 'mid' }) };
    const parts = { facts: { title: 'Senior Analyst' }, direction: { levels: ['senior'] } } as const;
    expect(judged(level, { ...parts, profile })).toMatchObject({
      because: { key: 'criterion.level_fits_up' },
    });
  });

  it('lets the worse of two wishes decide', () => {
    const profile = { skills: [], me: aMe({ level: 'senior' }) };
    const direction = { levels: ['senior'], levelSteps: ['up'] } as const;
    expect(judged(level, { facts: { title: 'Senior Analyst' }, direction, profile })).toMatchObject({
      utility: 0.3,
      because: { key: 'criterion.level_step_sideways_other' },
    });
  });

  it('cannot tell a step while I have not said my own level, and says whose answer is missing', () => {
    const direction = { levelSteps: ['up'] } as const;
    expect(judged(level, { facts: { title: 'Senior Analyst' }, direction })).toEqual({
      state: 'unknown',
      because: { key: 'criterion.level_mine_unsaid' },
      ask: null,
    });
  });

  it('is unknown where the title names no level', () => {
    expect(judged(level, { facts: { title: 'Analyst' }, direction: { levels: ['senior'] } }).state).toBe(
      'unknown',
    );
  });
});
