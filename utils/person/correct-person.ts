import type { Person, PersonFacts } from './person';
import { personKeys } from './person-keys';

/** What the user puts right: a value in place of the one read, null for "there is none", undefined to take a correction back. */
export type PersonCorrection = { readonly [Fact in keyof PersonFacts]?: PersonFacts[Fact] | undefined };

/**
 * Returns the person with corrections changed. Whoever is given another address, number or profile is known by it from now
 * on; what only a correction that was taken back made them known by is no key any longer.
 */
export function correctPerson(person: Person, change: PersonCorrection): Person {
  const said = Object.entries({ ...person.notes.corrections, ...change }).filter(
    ([, value]) => value !== undefined,
  );
  const corrections: Partial<PersonFacts> = Object.fromEntries(said);
  const read = keysOf(person, {});
  const before = keysOf(person, person.notes.corrections);
  const kept = person.keys.filter((key) => read.includes(key) || !before.includes(key));
  return {
    ...person,
    keys: [...new Set([...kept, ...keysOf(person, corrections)])],
    notes: { ...person.notes, corrections },
  };
}

function keysOf({ facts, site }: Person, corrections: Partial<PersonFacts>): string[] {
  const { name, email, phone, profileUrl } = { ...facts, ...corrections };
  return personKeys({ name, email, phone, profileUrl, site });
}
