import type { Page } from '../page';
import type { PersonFields } from '../page-reading';
import { mainItems } from '../strategies/microdata';
import { embeddedAt, type EmbeddedItem } from '../structured/embedded-items';
import { isBeside } from './card-values';
import { namesThePage } from './names-the-page';
import { personFields } from './person-reading';

/** Returns the person of the one microdata or RDFa `Person` after whom the page is named; null else. */
export function personOfMicrodata(page: Page): Partial<PersonFields> | null {
  const [item, ...more] = mainItems(page, 'Person').filter(({ element }) => !isBeside(element));
  if (item === undefined || more.length > 0) return null;
  const text = (path: string): string | null => textAt(item, path);
  const name = text('name') ?? [text('givenName'), text('familyName')].filter(Boolean).join(' ');
  if (!namesThePage(name, page)) return null;
  const place = [text('address.addressLocality'), text('address.addressCountry')].filter(Boolean).join(', ');
  const values = {
    name,
    headline: text('jobTitle'),
    organisation: text('worksFor.name'),
    place: place || text('homeLocation.name') || text('address'),
    email: text('email')?.replace(/^mailto:/i, '') ?? null,
    phone: text('telephone')?.replace(/^tel:/i, '') ?? null,
    about: text('description'),
    profileUrl: text('url'),
  };
  return personFields(values, 'microdata', 'high', 'Person');
}

function textAt(item: EmbeddedItem, path: string): string | null {
  const value =
    embeddedAt(item, path) ?? (path.endsWith('.name') ? embeddedAt(item, path.slice(0, -5)) : null);
  return value !== null && 'text' in value && value.text.trim() !== '' ? value.text : null;
}
