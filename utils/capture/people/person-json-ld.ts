import { profileKey } from '@/utils/person/person-keys';
import type { Page } from '../page';
import type { PersonFields } from '../page-reading';
import { jsonLdOf } from '../structured/json-ld-nodes';
import { isPlainObject, member, type PlainObject } from '../structured/plain-object';
import type { StructuredNode } from '../structured/structured-nodes';
import { valueAt } from '../structured/value-at';
import { namesThePage } from './names-the-page';
import { personFields, type PersonValues } from './person-reading';

/** Members through which the page's own person is reached; any other way leads to somebody beside the main thing. */
const OWN = new Set(['mainentity']);
/** Things a page can be about, so that a person among its data is somebody who wrote, sells or reviews them. */
const OTHER_THINGS = new Set([
  'article',
  'newsarticle',
  'blogposting',
  'jobposting',
  'product',
  'book',
  'movie',
  'recipe',
  'event',
  'review',
  'localbusiness',
  'videoobject',
]);

/**
 * Returns the person whom a page's JSON-LD is about (`ProfilePage.mainEntity`, or the one `Person` after whom the page is
 * named), or null. On pages about something else (an article, an ad, a product) nobody is.
 */
export function personOfJsonLd(page: Page): Partial<PersonFields> | null {
  const { nodes, ids } = jsonLdOf(page);
  const isProfile =
    nodes.some(({ types }) => types.includes('profilepage')) || mainPeople(nodes, ids).size > 0;
  return !isProfile && nodes.some(isOtherThing) ? null : ownPersonOfJsonLd(page);
}

/**
 * Returns the same for a page known to be a profile, whatever else its data lists (posts, articles). Persons reached
 * through author, review or any other member of something else never count.
 */
export function ownPersonOfJsonLd(page: Page): Partial<PersonFields> | null {
  const { nodes, ids } = jsonLdOf(page);
  const persons = nodes.filter(
    ({ types, via, listed }) => types.includes('person') && !listed && via.every((name) => OWN.has(name)),
  );
  const mains = mainPeople(nodes, ids);
  const profiled = persons.filter(({ object }) => mains.has(object));
  const [person, ...more] = profiled.length > 0 ? profiled : persons;
  if (person === undefined || more.length > 0) return null;
  const values = jsonLdPerson(person.object, ids);
  const own = profiled.length > 0 || namesThePage(values.name ?? '', page);
  return own ? personFields(values, 'json-ld', 'high', 'Person') : null;
}

/** The people of whom the page's data says that the page is about them, directly or by reference. */
function mainPeople(
  nodes: readonly StructuredNode[],
  ids: ReadonlyMap<string, unknown>,
): ReadonlySet<PlainObject> {
  const pages = nodes.filter(
    ({ types, via }) => via.length === 0 && types.some((type) => type.endsWith('page')),
  );
  const mains = pages.map(({ object }) => valueAt(object, 'mainEntity', ids)).filter(isPlainObject);
  return new Set(mains);
}

/** Returns the values of a schema.org `Person`; lists, nested lists and bare strings are taken as they come. */
export function jsonLdPerson(person: PlainObject, ids: ReadonlyMap<string, unknown>): PersonValues {
  const text = (path: string): string | null => stringIn(valueAt(person, path, ids));
  const placeOf = (at: string): string | null => {
    const [locality, region, country] = ['addressLocality', 'addressRegion', 'addressCountry'].map((part) =>
      text(`${at}.${part}`),
    );
    // "Valencia, Comunitat Valenciana, España" has its country already; a code adds nothing.
    const whole = locality?.includes(',') === true && /^[A-Z]{2}$/.test(country ?? '');
    return joined(whole ? [locality] : [locality ?? null, region ?? null, country ?? null], ', ');
  };
  const links = [member(person, 'sameAs'), member(person, 'url')]
    .flat()
    .filter((link) => typeof link === 'string');
  const profile = links.find((link) => /^(?:linkedin|xing):/.test(profileKey(link) ?? '')) ?? links.at(-1);
  return {
    name: text('name') ?? joined([text('givenName'), text('familyName')], ' '),
    headline: text('jobTitle'),
    organisation: text('worksFor.name') ?? text('affiliation.name'),
    place:
      placeOf('address') ??
      plainAddress(member(person, 'address')) ??
      text('homeLocation.name') ??
      placeOf('homeLocation.address') ??
      placeOf('workLocation.address'),
    email: text('email') ?? text('contactPoint.email'),
    phone: text('telephone') ?? text('contactPoint.telephone'),
    about: text('description'),
    profileUrl: profile ?? null,
  };
}

/** An address may be plain text. */
function plainAddress(address: unknown): string | null {
  return typeof address === 'string' ? stringIn(address) : null;
}

function isOtherThing({ types, listed, via }: StructuredNode): boolean {
  return !listed && via.length === 0 && types.some((type) => OTHER_THINGS.has(type));
}

/** First text of a value that may be a list of lists; masked entries are passed over. */
function stringIn(value: unknown): string | null {
  if (typeof value === 'string') return /^[*\s]*$/.test(value) ? null : value;
  if (!Array.isArray(value)) return isPlainObject(value) ? stringIn(member(value, 'name') ?? null) : null;
  for (const entry of (value as unknown[]).slice(0, 20)) {
    const found = stringIn(entry);
    if (found !== null) return found;
  }
  return null;
}

function joined(parts: readonly (string | null)[], sign: string): string | null {
  const stated = parts.filter((part) => part !== null && part !== '');
  return stated.length === 0 ? null : stated.join(sign);
}
