import { describe, expect, it } from 'vitest';

import { education } from '@/utils/fit/criteria/education';
import { licence } from '@/utils/fit/criteria/licence';
import { rightToWork } from '@/utils/fit/criteria/right-to-work';
import { years } from '@/utils/fit/criteria/years';
import type { Criterion } from '@/utils/fit/criterion';
import type { Judgement } from '@/utils/fit/report';
import type { Me } from '@/utils/profile/me';
import { aHeldSkill } from '../../../builders/a-held-skill';
import { aMe } from '../../../builders/a-me';
import { aRequirement } from '../../../builders/a-posting';
import { judgedInput, type JudgedParts } from '../../../builders/judged-input';

const judged = (criterion: Criterion, me: Partial<Me>, parts: JudgedParts = {}): Judgement =>
  criterion.judge(judgedInput({ profile: { skills: [], me: aMe(me) }, ...parts }));

describe.each([
  ['years', years, { years: null }],
  ['education', education, { education: null }],
  ['right-to-work', rightToWork, { rightToWork: [] }],
] as const)('%s', (_id, criterion, me) => {
  it('does not apply while I have not said it of myself', () => {
    expect(judged(criterion, me)).toEqual({ state: 'not-applicable' });
    expect(criterion.judge(judgedInput({}))).toEqual({ state: 'not-applicable' });
  });
});

describe('years', () => {
  const asks = (asked: number | null, kind: 'must' | 'nice' = 'must') =>
    aRequirement({ years: asked, class: kind, quote: `${asked} years of it` });

  it.each([
    [6, [asks(3), asks(5)], 1, 'years_met', '5 years of it'],
    [6, [asks(10)], 0.6, 'years_near', '10 years of it'],
    [2, [asks(8)], 0.25, 'years_short', '8 years of it'],
    [0, [asks(1)], 0, 'years_short', '1 years of it'],
    [6, [asks(3), asks(20, 'nice')], 1, 'years_met', '3 years of it'],
  ])('with %d years, of %o', (held, requirements, utility, key, quote) => {
    expect(judged(years, { years: held }, { requirements })).toMatchObject({
      utility,
      because: { key: `criterion.${key}` },
      quote,
    });
  });

  it('is unknown where the ad names none', () => {
    expect(judged(years, {}, { requirements: [asks(null)] }).state).toBe('unknown');
  });
});

describe('education', () => {
  const degree = (conceptId: string, kind: 'must' | 'nice' = 'must') =>
    aRequirement({ conceptId, label: conceptId, class: kind, kind: 'degree', quote: `A ${conceptId}` });

  it('reaches a degree at or under mine, and no higher one', () => {
    const requirements = [degree('masters-degree')];
    expect(judged(education, { education: 'master' }, { requirements })).toMatchObject({ utility: 1 });
    expect(judged(education, { education: 'doctorate' }, { requirements })).toMatchObject({ utility: 1 });
    expect(judged(education, { education: 'bachelor' }, { requirements })).toMatchObject({
      utility: 0,
      quote: 'A masters-degree',
    });
  });

  it('is met by any of several that the ad accepts', () => {
    const requirements = [degree('doctorate'), degree('bachelors-degree')];
    expect(judged(education, { education: 'bachelor' }, { requirements })).toMatchObject({
      utility: 1,
      quote: 'A bachelors-degree',
    });
  });

  it('takes no degree for one that is only nice to have', () => {
    expect(judged(education, {}, { requirements: [degree('doctorate', 'nice')] }).state).toBe('unknown');
  });
});

describe('licence', () => {
  const asks = (conceptId: string, over: object = {}) =>
    aRequirement({ conceptId, label: conceptId, kind: 'certificate', quote: `Valid ${conceptId}`, ...over });

  it('wants every licence the ad insists on, by any of its names', () => {
    const requirements = [asks('hgv-1'), asks('twic')];
    expect(judged(licence, { licences: ['HGV class 1', 'TWIC card'] }, { requirements })).toMatchObject({
      utility: 1,
    });
    expect(judged(licence, { licences: ['Klasse CE'] }, { requirements })).toMatchObject({
      utility: 0,
      quote: 'Valid twic',
    });
  });

  it('takes one that stands among my skills', () => {
    const profile = { skills: [aHeldSkill({ conceptId: 'twic', level: 1 })], me: aMe() };
    expect(licence.judge(judgedInput({ profile, requirements: [asks('twic')] }))).toMatchObject({
      utility: 1,
    });
  });

  it('leaves alternatives and what is only nice to have to Ready', () => {
    const requirements = [asks('twic', { group: 'one' }), asks('hgv-1', { class: 'nice' })];
    expect(judged(licence, {}, { requirements }).state).toBe('unknown');
  });
});

describe('right to work', () => {
  const inCountry = (country: string | null, description = 'You sort letters.') => ({
    facts: { places: [{ text: 'There', city: null, region: null, country }], description },
  });

  it.each([
    ['my own country', ['NL'], 'NL', 'You sort letters.', 1],
    ['the EU for an EU citizen', ['EU'], 'PL', 'You sort letters.', 1],
    ['Switzerland for an EU citizen', ['EU'], 'CH', 'You sort letters.', 1],
    ['abroad with a visa offered', ['EU'], 'US', 'Visa sponsorship is there for you.', 1],
    ['abroad with sponsoring refused', ['EU'], 'US', 'We are unable to sponsor visas.', 0],
    ['abroad with the right asked for', ['EU'], 'GB', 'You must already have the right to work here.', 0],
  ])('%s', (_what, own, country, description, utility) => {
    expect(judged(rightToWork, { rightToWork: own }, inCountry(country, description))).toMatchObject({
      state: 'known',
      utility,
    });
  });

  it('elsewhere opens no country of the EU', () => {
    expect(judged(rightToWork, { rightToWork: ['US'] }, inCountry('PL')).state).toBe('unknown');
  });

  it('is not the same as the EU to a country that has left it', () => {
    expect(judged(rightToWork, { rightToWork: ['EU'] }, inCountry('GB'))).toMatchObject({
      state: 'unknown',
      because: { key: 'criterion.right_to_work_silent' },
      ask: { key: 'criterion.right_to_work_ask' },
    });
  });

  it('is unknown where the ad names no country', () => {
    expect(judged(rightToWork, {}, inCountry(null)).state).toBe('unknown');
  });
});
