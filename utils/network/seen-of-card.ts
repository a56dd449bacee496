import type { SeenPerson } from '@/utils/person/merge-person';
import { personFromRaw } from '@/utils/person/normalise-person';
import { organisationKey } from '@/utils/person/organisation-key';
import type { Evidence } from '@/utils/capture/evidence';
import { forTextFacts, type Person } from '@/utils/person/person';
import type { ContactCard } from './contact-card';

/** Where somebody was met who was on no page: in the user's own address book, or typed by hand. */
export type OwnSource = 'contacts-file' | 'by-hand';

/** Somebody whom the user gives as a reading of a person; what it says comes from the user. */
export function seenOfCard(
  { metOn: _metOn, ...raw }: ContactCard,
  now: Date,
  site: OwnSource = 'contacts-file',
): SeenPerson {
  const url = raw.profileUrl ?? '';
  // Without address or profile, name, firm and phone tell contacts of one file apart; they mean nobody met elsewhere.
  const adKey = [site, organisationKey(raw.organisation ?? ''), raw.phone ?? ''].join('/');
  const { facts, evidence, keys } = personFromRaw(raw, { site, url, now, adKey });
  return {
    site,
    url: facts.profileUrl ?? '',
    facts,
    keys,
    evidence: ofUser(evidence, site),
  };
}

function ofUser(evidence: Person['evidence'], site: OwnSource): Person['evidence'] {
  const one = (read: Evidence): Evidence =>
    read.state === 'stated' ? { ...read, source: 'user', detail: site.replace('-', ' ') } : read;
  return { ...forTextFacts((fact) => one(evidence[fact])), externalId: one(evidence.externalId) };
}
