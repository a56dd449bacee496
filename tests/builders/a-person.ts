import type { Evidence } from '@/utils/capture/evidence';
import {
  forTextFacts,
  type Person,
  type PersonFacts,
  type PersonNotes,
  type TextFact,
} from '@/utils/person/person';

/** The facts of an invented agency recruiter; override what matters. */
export const aPersonFacts = (over: Partial<PersonFacts> = {}): PersonFacts => ({
  name: 'Marit Osei',
  headline: 'Senior recruiter, data and analytics',
  organisation: 'Quayside Search',
  employer: null,
  place: 'Utrecht, Netherlands',
  email: 'marit.osei@quayside.example',
  phone: '+31305550142',
  profileUrl: 'https://quayside.example/people/marit-osei',
  about: 'Places analysts with logistics and retail companies.',
  kind: 'agency-recruiter',
  ...over,
});

export interface PersonOverrides extends Partial<Omit<Person, 'facts' | 'evidence' | 'notes'>> {
  readonly facts?: Partial<PersonFacts>;
  readonly evidence?: Partial<Person['evidence']>;
  readonly notes?: Partial<PersonNotes>;
}

/** A kept person, complete and valid; `facts`, `evidence` and `notes` are overridden field by field. */
export const aPerson = ({ facts, evidence, notes, ...over }: PersonOverrides = {}): Person => {
  const wholeFacts = aPersonFacts(facts);
  const evidenceOf = (fact: TextFact): Evidence =>
    wholeFacts[fact] !== null
      ? { state: 'stated', source: 'markup', trust: 'high' }
      : { state: 'not-stated' };
  return {
    id: 'person-1',
    keys: ['mail:marit.osei@quayside.example'],
    site: 'generic',
    url: 'https://quayside.example/people/marit-osei',
    facts: wholeFacts,
    evidence: { ...forTextFacts(evidenceOf), externalId: { state: 'not-stated' }, ...evidence },
    notes: { text: '', area: '', corrections: {}, ...notes },
    savedAt: '2026-10-06T09:00:00.000Z',
    seenAt: '2026-10-06T09:00:00.000Z',
    joined: null,
    distinctFrom: [],
    deletedAt: null,
    ...over,
  };
};
