import type { Person, PersonFacts } from './person';
import { samePerson } from './same-person';

/** More suggestions than this would only be noise. */
const MOST = 3;

/**
 * Returns the saved people who may be the one looked at: one name with one organisation or one phone, or a key in common
 * that a file or a correction has brought. Only to be
 * suggested; itself, who stands under another record, and who the user told apart are left out. Three at most.
 */
export function likelySame(looked: Person, saved: readonly Person[]): readonly Person[] {
  return saved
    .filter(
      ({ id, joined, deletedAt, distinctFrom }) =>
        id !== looked.id &&
        joined === null &&
        deletedAt === null &&
        !looked.distinctFrom.includes(id) &&
        !distinctFrom.includes(looked.id),
    )
    .filter((person) => samePerson(seenAs(looked), seenAs(person)) !== 'different')
    .slice(0, MOST);
}

const seenAs = ({ keys, facts, notes }: Person): { keys: readonly string[]; facts: PersonFacts } => ({
  keys,
  facts: { ...facts, ...notes.corrections },
});
