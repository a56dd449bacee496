import { classifyPerson } from '@/utils/person/classify-person';
import type { Person, PersonFacts } from '@/utils/person/person';
import type { Sentence } from '@/utils/words/sentence';

/** A person as the views show them, saved or only in front. */
export interface PersonView {
  readonly url: string;
  /** The facts as the user wants them seen. */
  readonly facts: PersonFacts;
  /** What the page says, without the user's corrections. */
  readonly read: PersonFacts;
  readonly evidence: Person['evidence'];
  readonly saved: Person | null;
  /** Why the kind is proposed; null where the user chose it. */
  readonly because: Sentence | null;
}

/** The facts of a person as the user wants them seen. */
export const currentPerson = (person: Person): PersonFacts => ({
  ...person.facts,
  ...person.notes.corrections,
});

/** A saved person as the views show them. */
export const viewOfSavedPerson = (saved: Person): PersonView => ({
  url: saved.url,
  facts: currentPerson(saved),
  read: saved.facts,
  evidence: saved.evidence,
  saved,
  because: reasonOf(saved),
});

/** The reason that a kept person's own words give for their kind; null where they give none, or the user chose it. */
function reasonOf(person: Person): Sentence | null {
  if (person.notes.corrections.kind !== undefined) return null;
  const { kind, because } = classifyPerson(currentPerson(person));
  return kind === person.facts.kind ? because : null;
}
