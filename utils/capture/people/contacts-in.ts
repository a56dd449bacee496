import { elementText } from '../dom/element-text';
import type { RawPerson } from '../page-reading';
import { strategy, type Strategy } from '../strategy';
import { readContacts } from './read-contacts';

/** Reads the contact people named in or around the first element found, which holds the ad's text. */
export function contactsIn(selector: string): Strategy<readonly RawPerson[]> {
  return strategy('text', `contacts in ${selector}`, (page) => {
    const root = page.document.querySelector(selector);
    const people = root === null ? [] : readContacts(page, { root, text: elementText(root) });
    return people.length > 0 ? people : null;
  });
}
