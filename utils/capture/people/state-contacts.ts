import { spoken } from '../dom/spoken';
import { pageTitles, titlePieces } from '../generic/document-title';
import type { Page } from '../page';
import type { RawPerson } from '../page-reading';
import { isPlainObject, type PlainObject } from '../structured/plain-object';
import { pageStates } from '../structured/page-state';
import { rawPerson, type PersonValues } from './person-reading';

/** Names, folded to letters, under which a job's data keeps its contacts. */
const CONTACTS =
  /^(?:contacts?|contactpersons?|contactinformation|contactinfo|contactdetails|applicationcontacts?|jobcontacts?|recruitingcontacts?|recruiters?|recruiterinfo|hiringmanagers?|hiringteam|hiringcontacts?|jobposter|consultants?|kontakt|kontaktpersone?r?|ansprechpartner)$/;
const TITLES = ['title', 'jobtitle', 'positiontitle', 'headline', 'jobname', 'vacancytitle', 'displaytitle'];
const FLAT_NAMES = [
  'contactperson',
  'contactname',
  'contactpersonname',
  'recruitername',
  'consultantname',
  'hiringmanagername',
];
const NAMES = ['name', 'fullname', 'displayname', 'contactname'];
const HEADLINES = ['description', 'jobtitle', 'title', 'role', 'position', 'function', 'headline'];
const EMAILS = ['email', 'contactemail', 'mail', 'emailaddress', 'recruiteremail'];
const PHONES = [
  'telephone',
  'phone',
  'phonenumber',
  'contactphone',
  'mobile',
  'mobilephone',
  'recruiterphone',
];
const PROFILES = ['linkedinurl', 'profileurl', 'linkedin', 'linkedinprofile'];
const NODE_BUDGET = 60_000;
const DEPTH = 30;
const MOST = 6;

/**
 * Returns the contacts that a page's own data gives to the job in front: the object that has the title which the page
 * shows. Contacts of other jobs in the same data, founders and users are no contacts of this one.
 */
export function stateContacts(page: Page): RawPerson[] {
  const headings = Array.from(page.document.querySelectorAll('h1'), ({ textContent }) => textContent);
  const titles = pageTitles(page).flatMap((title) => [title, titlePieces(title)[0] ?? '']);
  const shown = new Set([...headings, ...titles].map(spoken).filter((title) => title.length > 2));
  if (shown.size === 0) return [];
  const found: RawPerson[] = [];
  for (const { value } of pageStates(page)) {
    const refs = new Map<string, PlainObject>();
    const jobs: PlainObject[] = [];
    visit(value, (object) => {
      for (const [key, inner] of Object.entries(object))
        if (key.includes(':') && isPlainObject(inner)) refs.set(key, inner);
      if (isJobInFront(object, shown)) jobs.push(object);
    });
    for (const job of jobs) found.push(...contactsOf(job, refs));
    if (found.length > 0) return found.slice(0, MOST);
  }
  return [];
}

function visit(root: unknown, look: (object: PlainObject) => void): void {
  const open: { value: unknown; depth: number }[] = [{ value: root, depth: 0 }];
  for (let left = NODE_BUDGET; open.length > 0 && left > 0; left -= 1) {
    const next = open.pop();
    if (next === undefined || typeof next.value !== 'object' || next.value === null || next.depth > DEPTH)
      continue;
    if (isPlainObject(next.value)) look(next.value);
    for (const inner of Object.values(next.value)) open.push({ value: inner, depth: next.depth + 1 });
  }
}

function isJobInFront(object: PlainObject, shown: ReadonlySet<string>): boolean {
  const entries = Object.entries(object);
  if (entries.length < 3 || entries.length > 300) return false;
  const title = textUnder(object, TITLES);
  return title !== null && title.length <= 250 && shown.has(spoken(title));
}

function contactsOf(job: PlainObject, refs: ReadonlyMap<string, PlainObject>): RawPerson[] {
  const flat = textUnder(job, FLAT_NAMES);
  const own =
    flat === null ? [] : rawPerson({ ...valuesOf(job), headline: null, name: flat }, 'contact-block');
  const nested = Object.entries(job)
    .filter(([key]) => CONTACTS.test(bare(key)))
    .flatMap(([, value]) => (Array.isArray(value) ? (value as unknown[]).slice(0, MOST) : [value]))
    .map((value) => resolved(value, refs))
    .filter((value) => value !== null);
  return [
    ...own,
    ...nested.flatMap((contact) => {
      const user = resolved(under(contact, ['user', 'person', 'member']), refs);
      const values = { ...valuesOf(user ?? contact), ...stated(valuesOf(contact)) };
      return rawPerson(values, 'contact-block');
    }),
  ];
}

function valuesOf(contact: PlainObject): PersonValues {
  const split = [
    textUnder(contact, ['firstname', 'givenname']),
    textUnder(contact, ['lastname', 'familyname', 'surname']),
  ];
  return {
    name: textUnder(contact, NAMES) ?? (split.includes(null) ? null : split.join(' ')),
    headline: textUnder(contact, HEADLINES),
    email: textUnder(contact, EMAILS),
    phone: textUnder(contact, PHONES),
    profileUrl: textUnder(contact, PROFILES),
  };
}

const stated = (values: PersonValues): PersonValues =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null && value !== undefined));

function resolved(value: unknown, refs: ReadonlyMap<string, PlainObject>): PlainObject | null {
  if (!isPlainObject(value)) return null;
  const ref = value['__ref'];
  return typeof ref === 'string' ? (refs.get(ref) ?? null) : value;
}

function under(object: PlainObject, names: readonly string[]): unknown {
  for (const name of names) {
    const key = Object.keys(object).find((own) => bare(own) === name);
    if (key !== undefined && object[key] !== null && object[key] !== '') return object[key];
  }
  return null;
}

/** A dash stands for nothing. */
function textUnder(object: PlainObject, names: readonly string[]): string | null {
  const value = under(object, names);
  return typeof value === 'string' && /[\p{L}\d]/u.test(value) && value.length <= 400 ? value.trim() : null;
}

const bare = (key: string): string =>
  key
    .replace(/\(.*$/s, '')
    .replace(/[^A-Za-z]/g, '')
    .toLowerCase();
