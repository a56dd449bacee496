import { nameKey } from './clean-name';
import { sameOrganisation } from './organisation-key';
import type { PersonFacts } from './person';

/** What two records are compared by. */
export interface KnownPerson {
  readonly keys: readonly string[];
  readonly facts: Pick<PersonFacts, 'name' | 'organisation' | 'phone'>;
}

/** `same`: one key in common. `likely`: to be suggested to the user, never merged unasked. */
export type Sameness = 'same' | 'likely' | 'different';

/**
 * Returns whether two records are one person: the same by profile, member or e-mail key; likely by name
 * together with organisation or phone; else different.
 */
export function samePerson(one: KnownPerson, other: KnownPerson): Sameness {
  if (one.keys.some((key) => other.keys.includes(key))) return 'same';
  const name = one.facts.name === null ? '' : nameKey(one.facts.name);
  if (name === '' || other.facts.name === null || nameKey(other.facts.name) !== name) return 'different';
  const phone = one.facts.phone !== null && one.facts.phone === other.facts.phone;
  const firm =
    one.facts.organisation !== null &&
    other.facts.organisation !== null &&
    sameOrganisation(one.facts.organisation, other.facts.organisation);
  return phone || firm ? 'likely' : 'different';
}
