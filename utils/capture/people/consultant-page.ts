import { cleanName } from '@/utils/person/clean-name';
import { looksLikeName } from '@/utils/person/looks-like-name';
import { elementText } from '../dom/element-text';
import type { Page } from '../page';
import type { PersonFields, RawPerson } from '../page-reading';
import { contactLines } from './contact-lines';
import { personOfLines } from './person-lines';
import { addressNames } from '@/utils/person/address-names';
import { isArticle } from './is-article';
import { saysTitle } from './name-runs';
import { ownsMailbox } from './owns-mailbox';
import { personFields } from './person-reading';

const FOLDER =
  /\/(?:[\w-]*-)?(?:team|people|staff|consultants?|recruiters?|partners|profiles?|personen|persons?|faculty|kontakt|contacts?|mitarbeiter|berater|ansprechpartner|equipe|equipo|medewerkers|ansatte|medarbejdere?|medarbetare|konsulent(?:en|er)?|konsulter|adviseurs?|nos-equipes|meet-the-team|leadership|experts?)(?:\/[\w-]+)?\/([^/]+)\/?$/i;
const LINES = 40;

/**
 * Returns the person of a page that an employer or agency gives one of its people: the first heading is a name and the
 * address ends with it under a folder such as `/team/`. Title, address and number are what stands right below.
 */
export function consultantOfPage(page: Page): Partial<PersonFields> | null {
  const headings = page.document.querySelectorAll('h1');
  const heading = headings[0];
  if (heading === undefined || headings.length > 1) return null;
  const { name } = cleanName(elementText(heading, 200));
  if (name === null || !looksLikeName(name)) return null;
  const isFiled = FOLDER.test(page.url.pathname) && addressNames(name, page.url);
  if (!isFiled && (!isTitledAfter(name, page) || isArticle(page))) return null;
  const lines = contactLines(page.document.body);
  const from = lines.findIndex((line) => line.heading && cleanName(line.text).name === name);
  const own = from < 0 ? [] : lines.slice(from, from + 1 + LINES);
  const { role: _role, ...values }: RawPerson = personOfLines(name, '', own, {
    shared: true,
    above: lines[from - 1],
  });
  const hasOwn = values.email !== undefined && ownsMailbox(name, values.email);
  if (!isFiled && !(hasOwn && saysTitle(values.headline ?? ''))) return null;
  return personFields(values, 'heading', 'medium', 'h1');
}

/** A page by somebody's name at any address: it takes a title and a mailbox of their own below the name. */
function isTitledAfter(name: string, { document }: Page): boolean {
  return cleanName(document.title.slice(0, 200)).name?.startsWith(name) ?? false;
}

/** Returns the fields of somebody whom a contact page names. */
export function fieldsOfContact(person: RawPerson): Partial<PersonFields> | null {
  const { role: _role, ...values } = person;
  return personFields(values, 'text', 'medium', 'contact block');
}
