import { mergeText } from '@/utils/text/merge-text';
import { TEXT_FACTS, type JoinedInto, type Person } from './person';

/** What a joined record had that moved to the one which stands for both. */
export interface Moved {
  readonly postings: readonly string[];
  readonly exchanges: readonly string[];
}

/**
 * Returns two records of one person joined: the first stands for both, with every key and note of both and with the facts
 * that only the other one had; the other keeps what it was and remembers what it lent, so that `partPeople` can give it
 * back. Neither argument is changed.
 */
export function joinPeople(kept: Person, other: Person, moved: Moved): readonly [Person, Person] {
  const filled = TEXT_FACTS.filter((fact) => kept.facts[fact] === null && other.facts[fact] !== null);
  const facts = Object.fromEntries(filled.map((fact) => [fact, other.facts[fact]]));
  const evidence = Object.fromEntries(filled.map((fact) => [fact, other.evidence[fact]]));
  const lent = other.keys.filter((key) => !kept.keys.includes(key));
  const joined: JoinedInto = { into: kept.id, keys: lent, facts: filled, ...moved };
  const notes = {
    text: mergeText(kept.notes.text, other.notes.text),
    area: kept.notes.area === '' ? other.notes.area : kept.notes.area,
    corrections: { ...other.notes.corrections, ...kept.notes.corrections },
  };
  return [
    {
      ...withoutDistinct(kept, other.id),
      keys: [...kept.keys, ...lent],
      facts: { ...kept.facts, ...facts },
      evidence: { ...kept.evidence, ...evidence },
      notes,
    },
    { ...withoutDistinct(other, kept.id), joined },
  ];
}

/**
 * Returns the two taken apart again: the one gives back the keys and facts that the other lent, as far as no later page said
 * them too; the other stands for itself. Each remembers that the other is somebody else. Notes that were put together stay
 * with the one: nothing the user wrote is lost.
 */
export function partPeople(kept: Person, other: Person): readonly [Person, Person] {
  const { joined } = other;
  const lent = (joined?.facts ?? []).filter((fact) => kept.facts[fact] === other.facts[fact]);
  const facts = Object.fromEntries(lent.map((fact) => [fact, null]));
  const evidence = Object.fromEntries(lent.map((fact) => [fact, { state: 'not-stated' }] as const));
  return [
    {
      ...withDistinct(kept, other.id),
      keys: kept.keys.filter((key) => !(joined?.keys ?? []).includes(key)),
      facts: { ...kept.facts, ...facts },
      evidence: { ...kept.evidence, ...evidence },
    },
    { ...withDistinct(other, kept.id), joined: null },
  ];
}

/** The person, known not to be the one with `id`. */
export const withDistinct = (person: Person, id: string): Person =>
  person.distinctFrom.includes(id) ? person : { ...person, distinctFrom: [...person.distinctFrom, id] };

const withoutDistinct = (person: Person, id: string): Person => ({
  ...person,
  distinctFrom: person.distinctFrom.filter((other) => other !== id),
});
