import { describe, expect, it } from 'vitest';

import { draftOf, readCorrection, type CorrectableField } from '@/components/posting/correction';
import { aPostingFacts } from '../../builders/a-posting';

describe('readCorrection', () => {
  it.each<[CorrectableField, string, object]>([
    ['title', '  Lead Analyst ', { title: 'Lead Analyst' }],
    ['agency', 'Kestrel Talent', { agency: 'Kestrel Talent' }],
    ['mode', 'remote', { mode: 'remote' }],
    ['employment', 'contract', { employment: 'contract' }],
    ['closesOn', '2026-12-01', { closesOn: '2026-12-01' }],
  ])('takes %s from "%s"', (field, typed, facts) => {
    expect(readCorrection(field, typed, aPostingFacts())).toEqual({ ok: true, facts });
  });

  it('reads several places', () => {
    const read = readCorrection('places', 'Utrecht; Zwolle', aPostingFacts());
    expect(read.ok && read.facts.places?.map(({ text }) => text)).toEqual(['Utrecht', 'Zwolle']);
  });

  it('reads pay as an ad would write it', () => {
    const read = readCorrection('pay', '€60,000 - €70,000 a year', aPostingFacts());
    expect(read.ok && read.facts.pay).toMatchObject({ min: 6_000_000, max: 7_000_000, currency: 'EUR' });
  });

  it.each<[CorrectableField, string, string]>([
    ['title', '   ', 'posting.problem_empty'],
    ['mode', 'sometimes', 'posting.problem_empty'],
    ['pay', 'a lot', 'posting.problem_pay'],
    ['postedOn', 'last week', 'posting.problem_day'],
  ])('refuses %s "%s" and says why', (field, typed, key) => {
    expect(readCorrection(field, typed, aPostingFacts())).toEqual({ ok: false, problem: { key } });
  });

  it.each<CorrectableField>(['title', 'company', 'mode', 'employment', 'postedOn', 'closesOn'])(
    'takes back its own draft of %s unchanged',
    (field) => {
      const facts = aPostingFacts();
      const read = readCorrection(field, draftOf(field, facts), facts);
      expect(read).toEqual({ ok: true, facts: { [field]: facts[field] } });
    },
  );
});
