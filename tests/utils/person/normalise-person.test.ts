import { describe, expect, it } from 'vitest';
import type { Reading } from '@/utils/capture/evidence';
import type { PersonCandidate } from '@/utils/capture/page-reading';
import { normalisePerson, personFromRaw } from '@/utils/person/normalise-person';

const NOW = new Date('2026-11-22T09:00:00Z');

const reading = (value: string): Reading<string> => ({
  value,
  source: 'markup',
  trust: 'high',
  detail: 'h1',
});

const aCandidate = (fields: Record<string, string>): PersonCandidate => ({
  kind: 'person',
  site: 'linkedin-person',
  url: 'https://www.linkedin.com/in/marit-osei/',
  fields: Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, reading(value)])),
  others: [],
  problems: [],
});

describe('normalisePerson', () => {
  it('cleans every field and keeps where it was read', () => {
    const { facts, evidence, keys } = normalisePerson(
      aCandidate({
        name: 'Marit Osei (She/Her) 🚀 · 2nd',
        headline: 'Senior  Recruiter',
        organisation: 'Harbour Grid',
        email: 'MAILTO:Marit@Harbour.example',
        phone: '+31 (0)30 555 0142',
        profileUrl: 'https://www.linkedin.com/in/marit-osei/#top',
      }),
      NOW,
    );
    expect(facts).toEqual({
      name: 'Marit Osei',
      headline: 'Senior Recruiter',
      organisation: 'Harbour Grid',
      employer: null,
      place: null,
      email: 'marit@harbour.example',
      phone: '+31305550142',
      profileUrl: 'https://www.linkedin.com/in/marit-osei/',
      about: null,
      kind: 'in-house-recruiter',
    });
    expect(evidence.name).toEqual({ state: 'stated', source: 'markup', trust: 'high', detail: 'h1' });
    expect(evidence.place).toEqual({ state: 'not-stated' });
    expect(keys).toEqual([
      'linkedin:marit-osei',
      'mail:marit@harbour.example',
      'tel:+31305550142#marit osei',
    ]);
  });

  it('tells a value that could not be read from one that is not stated', () => {
    const { facts, evidence } = normalisePerson(
      aCandidate({ name: '***** ****', place: '****', email: 'write to us' }),
      NOW,
    );
    expect(facts).toMatchObject({ name: null, place: null, email: null });
    expect([evidence.name.state, evidence.place.state, evidence.email.state, evidence.phone.state]).toEqual([
      'unreadable',
      'unreadable',
      'unreadable',
      'not-stated',
    ]);
  });

  it.each([
    ['Senior Consultant @Quayside | Data', 'Quayside'],
    ['Recruiter at Harbour Grid, Utrecht', 'Harbour Grid'],
    ['Personalberaterin bei Falk & Sohn · Bremen', 'Falk & Sohn'],
    ['Recruteuse chez Maison Quintin', 'Maison Quintin'],
    ['I am good at listening', null],
    ['Recruiter', null],
  ])('reads the organisation of the headline %j as %j, marked as inferred', (headline, organisation) => {
    const { facts, evidence } = normalisePerson(aCandidate({ name: 'Marit Osei', headline }), NOW);
    expect(facts.organisation).toBe(organisation);
    expect(evidence.organisation).toEqual(
      organisation === null
        ? { state: 'not-stated' }
        : { state: 'stated', source: 'text', trust: 'low', detail: 'headline' },
    );
  });

  it('lets a stated organisation win over the headline', () => {
    const { facts } = normalisePerson(
      aCandidate({ headline: 'Recruiter at Quayside', organisation: 'Harbour Grid' }),
      NOW,
    );
    expect(facts.organisation).toBe('Harbour Grid');
  });

  it('keeps no address that could run', () => {
    const { facts } = normalisePerson(
      aCandidate({ name: 'Marit Osei', profileUrl: ['javascript', 'alert(1)'].join(':') }),
      NOW,
    );
    expect(facts.profileUrl).toBeNull();
  });
});

describe('personFromRaw', () => {
  const context = { site: 'indeed', url: 'https://www.indeed.com/viewjob?jk=0123456789abcdef', now: NOW };

  it('keeps why the person belongs to the ad as evidence', () => {
    const { evidence, keys } = personFromRaw(
      { name: 'Marit Osei', email: 'marit@quayside.example', role: 'running-text' },
      context,
    );
    expect(evidence.name).toEqual({
      state: 'stated',
      source: 'text',
      trust: 'medium',
      detail: 'running-text',
    });
    expect(keys).toEqual(['mail:marit@quayside.example']);
  });

  it('ties somebody without profile or address to the ad they are named in, never to a firm', () => {
    const raw = { name: 'Marit Osei', organisation: 'Quayside Ltd' };
    expect(personFromRaw(raw, { ...context, adKey: 'lever:9' }).keys).toEqual(['at:lever:9#marit osei']);
  });

  it('knows somebody by number together with name, and by the ad all the same', () => {
    const raw = { name: 'Marit Osei', phone: '030 555 0142' };
    expect(personFromRaw(raw, { ...context, adKey: 'lever:9' }).keys).toEqual([
      'tel:0305550142#marit osei',
      'at:lever:9#marit osei',
    ]);
  });

  it('ties them to the page where they are named in no ad', () => {
    const team = { ...context, url: 'https://quayside.example/team?ref=x' };
    expect(personFromRaw({ name: 'Marit Osei' }, team).keys).toEqual([
      'at:web:quayside.example/team#marit osei',
    ]);
  });

  it('guesses that who is named in an ad works for who placed it, and says that it is a guess', () => {
    const ad = { company: 'Harbour Grid', agency: null, text: null };
    const { facts, evidence } = personFromRaw({ name: 'Marit Osei' }, { ...context, ad });
    expect([facts.organisation, evidence.organisation]).toEqual([
      'Harbour Grid',
      { state: 'stated', source: 'text', trust: 'low', detail: 'ad' },
    ]);
  });

  it('keeps the agency that placed an ad and the employer it is for apart', () => {
    const ad = { company: 'Harbour Grid', agency: 'Quayside Search', text: null };
    const { facts, evidence } = personFromRaw(
      { name: 'Marit Osei', role: 'contact-block' },
      { ...context, ad },
    );
    expect([facts.kind, facts.organisation, facts.employer]).toEqual([
      'agency-recruiter',
      'Quayside Search',
      'Harbour Grid',
    ]);
    expect(evidence.employer).toEqual({ state: 'stated', source: 'text', trust: 'low', detail: 'ad' });
  });

  it('names no employer apart for who works there', () => {
    const ad = { company: 'Harbour Grid', agency: null, text: null };
    const { facts } = personFromRaw({ name: 'Marit Osei', headline: 'Recruiter' }, { ...context, ad });
    expect([facts.organisation, facts.employer]).toEqual(['Harbour Grid', null]);
  });

  it('takes people of an agency’s page for its recruiters, and guesses their firm', () => {
    const firm = { name: 'Quayside House', trade: 'executive search' };
    const { facts, because } = personFromRaw(
      { name: 'Marit Osei', headline: 'Partner', role: 'team' },
      { ...context, firm },
    );
    expect([facts.organisation, facts.kind, because.key]).toEqual([
      'Quayside House',
      'agency-recruiter',
      'person_kind.because_page',
    ]);
  });
});
