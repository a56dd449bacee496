import type { ReadContacts, RefusedContacts } from './read-contacts-csv';
import { readContactsCsv } from './read-contacts-csv';
import { readVCards } from './read-vcards';

/** The people of a contacts file of either kind, or why it was not taken. */
export function readContacts(
  text: string,
  now: Date,
): ReadContacts | { readonly ok: false; readonly reason: RefusedContacts['reason'] | 'no-cards' } {
  if (!/^\s*(?:\ufeff)?BEGIN:VCARD/im.test(text.slice(0, 10_000))) return readContactsCsv(text, now);
  const file = readVCards(text);
  return file === null ? { ok: false, reason: 'no-cards' } : { ok: true, file };
}
