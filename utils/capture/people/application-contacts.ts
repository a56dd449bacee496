import { cleanName } from '@/utils/person/clean-name';
import { looksLikeName } from '@/utils/person/looks-like-name';
import type { Page } from '../page';
import type { RawPerson } from '../page-reading';
import { jsonLd } from '../strategies/json-ld';
import { valueAt } from '../structured/value-at';

/** Returns the people of `JobPosting.applicationContact` (schema.org); a contact that bears no person's name is left out. */
export function applicationContacts(page: Page): RawPerson[] {
  const stated = jsonLd('applicationContact').read(page);
  const contacts = Array.isArray(stated) ? (stated as unknown[]).slice(0, 5) : [stated];
  return contacts.flatMap((contact) => {
    const text = (path: string): string | undefined => {
      const value = valueAt(contact, path);
      return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
    };
    const { name } = cleanName(text('name') ?? '');
    if (name === null || !looksLikeName(name)) return [];
    const [headline, email, phone] = [
      text('jobTitle') ?? text('contactType'),
      text('email'),
      text('telephone'),
    ];
    return [
      {
        name,
        ...(headline === undefined ? {} : { headline }),
        ...(email === undefined ? {} : { email }),
        ...(phone === undefined ? {} : { phone }),
        role: 'contact-block',
      },
    ];
  });
}
