import type { Person } from '@/utils/person/person';
import { fold } from '@/utils/text/fold';
import { currentPerson } from './person-view';

/** The people in whose name, headline, organisation, place, area or notes every word of the query occurs. */
export function findPeople(
  people: readonly Person[],
  query: string,
  areaOf: (person: Person) => string,
): readonly Person[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return people;
  return people.filter((person) => {
    const { name, headline, organisation, employer, place, email } = currentPerson(person);
    const parts = [name, headline, organisation, employer, place, email, areaOf(person), person.notes.text];
    const text = fold(parts.filter((part) => part !== null).join('\n'));
    return words.every((word) => text.includes(word));
  });
}
