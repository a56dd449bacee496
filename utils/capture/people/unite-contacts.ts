import { nameKey } from '@/utils/person/clean-name';
import type { RawPerson } from '../page-reading';

const MOST = 6;

/**
 * Returns the people of several readings with each person once: one name is one person, what a later reading adds to it is
 * taken over, the first reading's values stand. At most `most` (six), in order.
 */
export function uniteContacts(readings: readonly (readonly RawPerson[])[], most = MOST): RawPerson[] {
  const people = new Map<string, RawPerson>();
  for (const person of readings.flat()) {
    const key = nameKey(person.name) || person.name.toLowerCase();
    people.set(key, { ...person, ...people.get(key) });
  }
  return [...people.values()].slice(0, most);
}
