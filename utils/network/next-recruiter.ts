import type { RawPerson } from '@/utils/capture/page-reading';
import { nameKey } from '@/utils/person/clean-name';
import { organisationKey } from '@/utils/person/organisation-key';
import type { Person } from '@/utils/person/person';
import { personKeys } from '@/utils/person/person-keys';
import { currentFacts } from '@/utils/posting/current-facts';
import type { Posting } from '@/utils/posting/posting';

/** Whom to reach next in an area (F5): somebody named in its ads, else the agency behind most of them. */
export interface NextRecruiter {
  readonly kind: 'person' | 'agency';
  readonly name: string;
  /** The record of the person, where they are saved. */
  readonly person: Person | null;
  /** Open ads of the area that name them. */
  readonly ads: number;
  /** Open ads of the area altogether. */
  readonly of: number;
  /** One of those ads. */
  readonly postingId: string;
}

/** What is known of the people that ads name, to find whom to reach. */
export interface KnownPeople {
  readonly byId: ReadonlyMap<string, Person>;
  readonly byKey: ReadonlyMap<string, Person>;
  /** Whether there was an exchange with a person. */
  readonly isContacted: (personId: string) => boolean;
  /** Keys of the agencies of which I have been in touch with somebody. */
  readonly contactedAgencies: ReadonlySet<string>;
}

interface Found {
  readonly name: string;
  readonly person: Person | null;
  readonly postingId: string;
  ads: number;
}

/**
 * The named poster of most of the ads with whom there was no contact yet; else the agency of most of them (F5). Null when
 * the ads name nobody new. Equals in the order of the alphabet.
 */
export function nextRecruiter(open: readonly Posting[], known: KnownPeople): NextRecruiter | null {
  const posters = new Map<string, Found>();
  const agencies = new Map<string, Found>();
  for (const posting of open) {
    const { people, agency } = currentFacts(posting);
    for (const [key, found] of namedIn(posting, people, known)) count(posters, key, found);
    if (agency === null) continue;
    const key = organisationKey(agency);
    if (key === '' || known.contactedAgencies.has(key)) continue;
    count(agencies, key, { name: agency, person: null, postingId: posting.id });
  }
  const poster = most(posters);
  const best = poster ?? most(agencies);
  if (best === undefined) return null;
  return { kind: poster === undefined ? 'agency' : 'person', ...best, of: open.length };
}

/** Everybody an ad names or is linked to, each once, without those I have been in touch with. */
function namedIn(
  posting: Posting,
  people: readonly RawPerson[],
  known: KnownPeople,
): ReadonlyMap<string, Omit<Found, 'ads'>> {
  const found = new Map<string, Omit<Found, 'ads'>>();
  const linked = posting.personIds.map((id) => known.byId.get(id)).filter((person) => person !== undefined);
  for (const person of linked) add(found, person, known, posting.id);
  for (const raw of people) {
    const name = nameKey(raw.name);
    const saved = savedAs(raw, posting.site, known) ?? linked.find((person) => keyOf(person) === name);
    if (saved !== undefined) add(found, saved, known, posting.id);
    else if (name !== '') found.set(`name:${name}`, { name: raw.name, person: null, postingId: posting.id });
  }
  return found;
}

function add(
  found: Map<string, Omit<Found, 'ads'>>,
  person: Person,
  known: KnownPeople,
  postingId: string,
): void {
  const name = person.notes.corrections.name ?? person.facts.name;
  if (name === null || person.deletedAt !== null || known.isContacted(person.id)) return;
  found.set(`id:${person.id}`, { name, person, postingId });
}

function savedAs(raw: RawPerson, site: string, { byKey }: KnownPeople): Person | undefined {
  return keysIn(raw, site)
    .map((key) => byKey.get(key))
    .find((person) => person !== undefined);
}

/** The keys by which everybody an ad names may be saved already. */
export function posterKeys(posting: Posting): readonly string[] {
  return currentFacts(posting).people.flatMap((raw) => keysIn(raw, posting.site));
}

/** Nothing to be known by, nothing to work out: most ads give a name alone. */
function keysIn({ profileUrl, email }: RawPerson, site: string): readonly string[] {
  return profileUrl === undefined && email === undefined
    ? []
    : personKeys({ profileUrl: profileUrl ?? null, email: email ?? null, site });
}

const keyOf = ({ facts, notes }: Person): string => nameKey(notes.corrections.name ?? facts.name ?? '');

function count(all: Map<string, Found>, key: string, found: Omit<Found, 'ads'>): void {
  const known = all.get(key);
  if (known === undefined) all.set(key, { ...found, ads: 1 });
  else known.ads += 1;
}

function most(all: ReadonlyMap<string, Found>): Found | undefined {
  return [...all.values()].sort((one, other) => other.ads - one.ads || (one.name < other.name ? -1 : 1))[0];
}
