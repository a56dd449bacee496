import { percentDecoded } from '@/utils/url/percent-decoded';
import { addressNames } from './address-names';
import { nameKey } from './clean-name';
import { isSharedMailbox, normaliseEmail } from './normalise-email';
import { tiedPersonKey } from './tied-person-key';

/** What is known of a person that can tell them apart from everybody else. */
export interface PersonIdentity {
  readonly profileUrl?: string | null;
  /** The page that is about them. */
  readonly pageUrl?: string | null;
  readonly name?: string | null;
  /** A site's own key, such as a member URN. */
  readonly externalId?: string | null;
  readonly email?: string | null;
  /** Normalised; a key only together with the name. */
  readonly phone?: string | null;
  readonly site: string;
}

const LINKEDIN = /^(?:[a-z0-9-]+\.)*linkedin\.com$/;
const XING = /^(?:[a-z0-9-]+\.)*xing\.com$/;
/** Names of what tells one person's page from another's. */
const NUMBERS = [
  'id',
  'pid',
  'uid',
  'userid',
  'person',
  'personid',
  'consultant',
  'member',
  'profile',
  'p',
  'person_id',
];
/** Shorter numbers are those of a town or a house. */
const SHORTEST_NUMBER = 9;
const MEMBER_URN = /\bACoAA[\w-]{5,80}/;

/**
 * Returns every key a person is known by, strongest first: profile, member URN or the site's own id, e-mail, number
 * together with the name. Mailboxes shared by a firm are no key. Empty when nothing identifies the person.
 */
export function personKeys({
  profileUrl,
  pageUrl,
  name,
  externalId,
  email,
  phone,
  site,
}: PersonIdentity): string[] {
  const profile = profileUrl ? profileKey(profileUrl) : null;
  const keys = [
    profile,
    pageUrl ? pageKey(pageUrl, name ?? null, profile) : null,
    externalId ? externalKey(externalId, site) : null,
    email ? mailKey(email) : null,
    phone && name ? phoneKey(phone, name) : null,
  ];
  return [...new Set(keys.filter((key) => key !== null))];
}

/**
 * The key of the page that is about a person. A profile, and an address that bears their name, is theirs; any other page
 * can be about somebody else tomorrow, and is their key only together with the name.
 */
function pageKey(address: string, name: string | null, own: string | null): string | null {
  const key = profileKey(address);
  if (key === null || key === own || !key.startsWith('web:') || name === null) return key;
  return addressNames(name, new URL(address)) ? key : tiedPersonKey(name, key);
}

/**
 * Returns the key of a profile address: `linkedin:slug` (lower case, decoded, without query, country host, locale suffix
 * and overlay), `xing:slug`, `web:host/path` elsewhere. Null for anything that is no http address of a page.
 */
export function profileKey(address: string): string | null {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null || !/^https?:$/.test(url.protocol)) return null;
  const host = url.hostname.toLowerCase();
  const parts = url.pathname.split('/').filter(Boolean).map(decodedPart);
  if (LINKEDIN.test(host)) return linkedinKey(url, parts);
  if (XING.test(host)) return parts[0] === 'profile' && parts[1] !== undefined ? `xing:${parts[1]}` : null;
  const path = parts.length === 0 ? '' : `/${parts.join('/')}`;
  return `web:${host.replace(/^www\./, '')}${path}${ownNumber(url)}`;
}

/** Pages of many people behind one address are told apart by a number: `staff.php?id=12`. */
function ownNumber({ searchParams }: URL): string {
  const name = NUMBERS.find((one) => searchParams.has(one));
  return name === undefined ? '' : `?${name}=${(searchParams.get(name) ?? '').slice(0, 80).toLowerCase()}`;
}

/** `/in/slug/de` and `/in/slug/overlay/contact-info` are the same person; `/pub/...` and `view?id=` are the old forms. */
function linkedinKey(url: URL, parts: readonly string[]): string | null {
  const [kind, slug] = parts;
  if (kind === 'in' && slug !== undefined)
    return MEMBER_URN.test(url.pathname) ? urnKey(url.pathname) : `linkedin:${slug}`;
  if (kind === 'pub' && slug !== undefined) return `linkedin:${parts.slice(0, 5).join('/')}`;
  const id = kind === 'profile' && slug === 'view' ? url.searchParams.get('id') : null;
  return id === null ? null : `linkedin:id/${id.toLowerCase()}`;
}

function externalKey(externalId: string, site: string): string | null {
  return urnKey(externalId) ?? (externalId.trim() === '' ? null : `${site}:id/${externalId.trim()}`);
}

/** Member URNs are told apart by case. */
function urnKey(text: string): string | null {
  const urn = MEMBER_URN.exec(text)?.[0];
  return urn === undefined ? null : `urn:${urn}`;
}

function mailKey(email: string): string | null {
  const address = normaliseEmail(email);
  return address === null || isSharedMailbox(address) ? null : `mail:${address}`;
}

/** A switchboard answers for many people: only who bears the same name at the same number is the same person. */
function phoneKey(phone: string, name: string): string | null {
  const [digits, who] = [phone.replace(/[^\d+]/g, ''), nameKey(name)];
  return digits.replace('+', '').length < SHORTEST_NUMBER || who === '' ? null : `tel:${digits}#${who}`;
}

function decodedPart(part: string): string {
  return percentDecoded(part).toLowerCase().normalize('NFC');
}
