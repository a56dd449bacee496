import type { Evidence, Reading } from '@/utils/capture/evidence';
import type {
  PageFirm,
  PersonCandidate,
  PersonFieldName,
  PersonFields,
  RawPerson,
} from '@/utils/capture/page-reading';
import type { Sentence } from '@/utils/words/sentence';
import { collapseWhiteSpace } from '@/utils/text/collapse-white-space';
import { classifyPerson, type PersonContext } from './classify-person';
import { cleanName } from './clean-name';
import { normaliseEmail } from './normalise-email';
import { normalisePhone } from './normalise-phone';
import { organisationOfHeadline } from './organisation-of-headline';
import { TEXT_FACTS, type Person, type PersonFacts } from './person';
import { sameOrganisation } from './organisation-key';
import { personKeys, profileKey } from './person-keys';
import { tiedPersonKey } from './tied-person-key';

/** A person as it goes into the store, but for id, notes and times. */
export interface NormalisedPerson {
  readonly facts: PersonFacts;
  readonly evidence: Person['evidence'];
  readonly keys: string[];
  /** Why this kind is proposed. */
  readonly because: Sentence;
}

/** Where a person named in an ad was met. */
export interface RawPersonContext {
  readonly site: string;
  readonly url: string;
  readonly now: Date;
  /** Key of the posting they are named in; else the page ties them. */
  readonly adKey?: string;
  /** Whose page it is, where several people stand on one. */
  readonly firm?: PageFirm;
  /** The ad, where it is at hand: who hires, who advertises for them, and what it says decide the kind. */
  readonly ad?: {
    readonly company: string | null;
    readonly agency: string | null;
    readonly text: string | null;
  };
}

type PersonReadings = Partial<PersonFields>;

/** Fields that an ad can give of a person. */
const SHOWN = TEXT_FACTS.filter((fact) => fact !== 'about');
const LONGEST = {
  name: 200,
  headline: 400,
  organisation: 200,
  employer: 200,
  place: 200,
  about: 20_000,
} as const;

/**
 * Returns facts, evidence and keys of a person's page as read, and why their kind is proposed; without a name (a team page) there is no key. A value that is there but no value (masked
 * with `*`, no address, no number) becomes null with evidence `unreadable`; an organisation that only the headline names
 * is marked as inferred by trust `low`. `_now` is part of the call that postings and people share.
 */
export function normalisePerson(candidate: PersonCandidate, _now: Date): NormalisedPerson {
  const { fields, site, url, firm } = candidate;
  return normalised(fields, site, url, {}, firm);
}

/**
 * The same for somebody named in an ad or on a team's page. The page's address is no key of theirs; who has no key of
 * their own is tied to the ad or page by name.
 */
export function personFromRaw(
  raw: RawPerson,
  { site, url, ad, adKey, firm }: RawPersonContext,
): NormalisedPerson {
  const { role, ...values } = raw;
  const reading = (value: string): Reading<string> => ({
    value,
    source: role === 'running-text' ? 'text' : 'markup',
    trust: role === 'running-text' ? 'medium' : 'high',
    ...(role === undefined ? {} : { detail: role }),
  });
  const fields: { -readonly [K in keyof PersonFields]?: Reading<string> } = {};
  for (const field of SHOWN) {
    const value = values[field];
    if (value !== undefined) fields[field] = reading(value);
  }
  const context = {
    role: role ?? 'contact-block',
    ...(ad === undefined ? {} : { employer: ad.company, agency: ad.agency, adText: ad.text }),
  };
  const person = ofTheAd(normalised(fields, site, null, context, firm), ad);
  if (person.keys.some((key) => !key.startsWith('tel:'))) return person;
  const place = adKey ?? profileKey(url);
  const tied = place === null ? null : tiedPersonKey(person.facts.name, place);
  return { ...person, keys: [...person.keys, ...(tied === null ? [] : [tied])] };
}

/**
 * Who is named in an ad works for who placed it, unless it says otherwise; an agency's people recruit for the employer. Both
 * are guesses, marked as such.
 */
function ofTheAd(person: NormalisedPerson, ad: RawPersonContext['ad']): NormalisedPerson {
  if (person.facts.name === null || !ad) return person;
  const guess: Evidence = { state: 'stated', source: 'text', trust: 'low', detail: 'ad' };
  const placed = ad.agency ?? ad.company;
  const organisation = person.facts.organisation ?? placed;
  const isClient =
    person.facts.kind === 'agency-recruiter' &&
    organisation !== null &&
    ad.company !== null &&
    !sameOrganisation(organisation, ad.company);
  const employer = person.facts.employer ?? (isClient ? ad.company : null);
  return {
    ...person,
    facts: { ...person.facts, organisation, employer },
    evidence: {
      ...person.evidence,
      ...(organisation === person.facts.organisation ? {} : { organisation: guess }),
      ...(employer === person.facts.employer ? {} : { employer: guess }),
    },
  };
}

function normalised(
  fields: PersonReadings,
  site: string,
  pageUrl: string | null,
  context: PersonContext,
  firm?: PageFirm,
): NormalisedPerson {
  const said = facts(fields);
  const { inferred, ...values } = withOrganisation(said, firm);
  const trade = firm !== undefined && worksFor(firm, values.organisation) ? firm.trade : null;
  const { kind, because } = classifyPerson({ ...context, ...values, trade });
  const strong = personKeys({
    profileUrl: values.profileUrl,
    pageUrl,
    name: values.name,
    externalId: fields.externalId?.value ?? null,
    email: values.email,
    phone: values.phone,
    site,
  });
  return {
    facts: { ...values, kind },
    evidence: evidence(fields, { ...values, externalId: fields.externalId?.value ?? null }, inferred),
    keys: values.name === null ? [] : strong,
    because,
  };
}

type Values = Omit<PersonFacts, 'kind'>;

function facts(fields: PersonReadings): Values {
  const text = (field: keyof typeof LONGEST): string | null => plain(fields[field]?.value, LONGEST[field]);
  const name = text('name');
  return {
    name: name === null ? null : cleanName(name).name,
    headline: text('headline'),
    organisation: text('organisation'),
    employer: text('employer'),
    place: text('place'),
    email: fields.email ? normaliseEmail(fields.email.value) : null,
    phone: fields.phone ? normalisePhone(fields.phone.value) : null,
    profileUrl: fields.profileUrl ? profileAddress(fields.profileUrl.value) : null,
    about: plain(fields.about?.value, LONGEST.about, true),
  };
}

interface Organised extends Values {
  /** Where the organisation comes from when nothing states it. */
  readonly inferred: 'headline' | 'page' | null;
}

/** The organisation as stated; else as the headline names it, else the firm whose page it is. */
function withOrganisation(values: Values, firm?: PageFirm): Organised {
  if (values.organisation !== null) return { ...values, inferred: null };
  const named = values.headline ? organisationOfHeadline(values.headline) : null;
  const organisation = named ?? firm?.name ?? null;
  const inferred = named === null ? (organisation === null ? null : 'page') : 'headline';
  return { ...values, organisation, inferred };
}

function worksFor({ name }: PageFirm, organisation: string | null): boolean {
  return name === null || organisation === null || sameOrganisation(name, organisation);
}

/** Null for an empty value and for one that a site masks with asterisks. */
function plain(value: string | undefined, longest: number, keepLines = false): string | null {
  if (value === undefined) return null;
  const cut = value.slice(0, longest);
  const text = keepLines ? cut.trim() : collapseWhiteSpace(cut);
  return text === '' || /^[*\s]+$/.test(text) ? null : text;
}

function profileAddress(value: string): string | null {
  if (profileKey(value) === null) return null;
  const url = new URL(value);
  url.hash = '';
  url.username = '';
  url.password = '';
  return url.href;
}

function evidence(
  fields: PersonReadings,
  values: Readonly<Record<PersonFieldName, string | null>>,
  inferred: Organised['inferred'],
): Person['evidence'] {
  const one = (field: PersonFieldName): Evidence => {
    const read = fields[field];
    if (field === 'organisation' && inferred !== null)
      return { state: 'stated', source: 'text', trust: 'low', detail: inferred };
    if (read === undefined) return { state: 'not-stated' };
    const detail = read.detail === undefined ? {} : { detail: read.detail };
    if (values[field] === null) return { state: 'unreadable', ...detail };
    return { state: 'stated', source: read.source, trust: read.trust, ...detail };
  };
  return {
    name: one('name'),
    headline: one('headline'),
    organisation: one('organisation'),
    employer: one('employer'),
    place: one('place'),
    email: one('email'),
    phone: one('phone'),
    profileUrl: one('profileUrl'),
    about: one('about'),
    externalId: one('externalId'),
  };
}
