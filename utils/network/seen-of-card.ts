import type { SeenPerson } from '@/utils/person/merge-person';
import { personFromRaw } from '@/utils/person/normalise-person';
import { organisationKey } from '@/utils/person/organisation-key';
import type { Evidence } from '@/utils/capture/evidence';
import type { Person } from '@/utils/person/person';
import type { ContactCard } from './contact-card';

/** Where somebody from a file was met: no page, the user's own address book. */
const SITE = 'contacts-file';

/** A contact from a file as a reading of a person; what it says comes from the user. */
export function seenOfCard({ metOn: _metOn, ...raw }: ContactCard, now: Date): SeenPerson {
  const url = raw.profileUrl ?? '';
  // Without address or profile, name, firm and phone tell contacts of one file apart; they mean nobody met elsewhere.
  const adKey = [SITE, organisationKey(raw.organisation ?? ''), raw.phone ?? ''].join('/');
  const { facts, evidence, keys } = personFromRaw(raw, { site: SITE, url, now, adKey });
  return {
    site: SITE,
    url: facts.profileUrl ?? '',
    facts,
    keys,
    evidence: ofUser(evidence),
  };
}

function ofUser(evidence: Person['evidence']): Person['evidence'] {
  const one = (read: Evidence): Evidence =>
    read.state === 'stated' ? { ...read, source: 'user', detail: 'contacts file' } : read;
  return {
    name: one(evidence.name),
    headline: one(evidence.headline),
    organisation: one(evidence.organisation),
    employer: one(evidence.employer),
    place: one(evidence.place),
    email: one(evidence.email),
    phone: one(evidence.phone),
    profileUrl: one(evidence.profileUrl),
    about: one(evidence.about),
    externalId: one(evidence.externalId),
  };
}
