import { describe, expect, it } from 'vitest';
import { aPerson } from '../../builders/a-person';
import { mergePerson, type SeenPerson } from '@/utils/person/merge-person';
import type { Person } from '@/utils/person/person';

const NOW = new Date('2026-11-22T09:00:00Z');

const aReading = (facts: Partial<Person['facts']>, over: Partial<SeenPerson> = {}): SeenPerson => {
  const none = { name: null, headline: null, organisation: null, place: null, email: null, phone: null };
  const seen = { ...none, employer: null, profileUrl: null, about: null, kind: 'contact' as const, ...facts };
  return {
    facts: seen,
    evidence: aPerson({ facts: seen }).evidence,
    keys: [],
    site: 'linkedin-person',
    url: 'https://www.linkedin.com/in/marit-osei/',
    ...over,
  };
};

describe('mergePerson', () => {
  it('takes new values with their evidence and leaves what the reading does not know', () => {
    const merged = mergePerson(aPerson(), aReading({ headline: 'Head of recruiting' }), NOW);
    expect(merged.facts).toEqual({ ...aPerson().facts, headline: 'Head of recruiting' });
    expect(merged.seenAt).toBe('2026-11-22T09:00:00.000Z');
    expect(merged.savedAt).toBe(aPerson().savedAt);
  });

  it('unites keys, the old ones first and each once', () => {
    const keys = ['linkedin:marit-osei', 'mail:marit.osei@quayside.example'];
    expect(mergePerson(aPerson(), aReading({}, { keys }), NOW).keys).toEqual([
      'mail:marit.osei@quayside.example',
      'linkedin:marit-osei',
    ]);
  });

  it('never touches what the user wrote', () => {
    const notes = { text: 'met in Delft', area: 'grid', corrections: { headline: 'Partner' } };
    const merged = mergePerson(aPerson({ notes }), aReading({ headline: 'Recruiter' }), NOW);
    expect(merged.notes).toEqual(notes);
  });

  it('does not put a cut-off value in the place of the whole one', () => {
    const whole = aPerson({ facts: { headline: 'Recruiter for grid and water works' } });
    expect(mergePerson(whole, aReading({ headline: 'Recruiter for grid…' }), NOW).facts.headline).toBe(
      'Recruiter for grid and water works',
    );
    expect(mergePerson(whole, aReading({ headline: 'Buyer for grid…' }), NOW).facts.headline).toBe(
      'Buyer for grid…',
    );
  });

  it('keeps the kind that says more', () => {
    expect(mergePerson(aPerson(), aReading({ kind: 'contact' }), NOW).facts.kind).toBe('agency-recruiter');
    const contact = aPerson({ facts: { kind: 'contact' } });
    expect(mergePerson(contact, aReading({ kind: 'hiring-manager' }), NOW).facts.kind).toBe('hiring-manager');
  });

  it('moves to the profile when a poster saved from an ad is first seen there', () => {
    const poster = aPerson({
      facts: { profileUrl: null },
      site: 'indeed',
      url: 'https://www.indeed.com/viewjob?jk=1',
    });
    const merged = mergePerson(
      poster,
      aReading({ profileUrl: 'https://www.linkedin.com/in/marit-osei/' }),
      NOW,
    );
    expect([merged.site, merged.url]).toEqual(['linkedin-person', 'https://www.linkedin.com/in/marit-osei/']);
  });

  it('changes neither of the two', () => {
    const [existing, seen] = [aPerson(), aReading({ headline: 'Head' }, { keys: ['linkedin:x'] })];
    const before = structuredClone([existing, seen]);
    mergePerson(existing, seen, NOW);
    expect([existing, seen]).toEqual(before);
  });
});
