import { installedEngine } from '@/utils/skills/engine/installed-engine';
import { installedNames } from '@/utils/skills/picking/installed-names';
import { conceptByName, findConcepts } from '@/utils/skills/find-concepts';
import { fold } from '@/utils/text/fold';

/** A skill as the picker offers it: a concept of the vocabulary, or the typed words as they stand. */
export interface PickedSkill {
  readonly conceptId: string | null;
  readonly name: string;
}

const MOST = 8;
const LONGEST = 80;

/**
 * From every name of the pack and of the user's languages, slips of the fingers forgiven, under the name that was found;
 * from the hand-written vocabulary where no pack is loaded.
 */
const offered = (typed: string): readonly PickedSkill[] => {
  const engine = installedEngine();
  if (engine === null)
    return findConcepts(typed, MOST).map(({ id, label }) => ({ conceptId: id, name: label }));
  const names = [{ ...engine.search(), labelOf: engine.concepts.labelOf }, ...installedNames()];
  const found = names
    .flatMap(({ ranked, labelOf }) =>
      ranked(typed, MOST).map((one) => ({ ...one, name: labelOf(one.concept) })),
    )
    .toSorted((a, b) => a.cost - b.cost);
  const seen = new Set<number>();
  return found
    .filter(({ concept }) => !seen.has(concept) && seen.add(concept))
    .slice(0, MOST)
    .map(({ concept, name }) => ({ conceptId: engine.concepts.idOf(concept), name }));
};

/**
 * What the picker offers for what was typed, best first; the last choice is the user's own words, unless they are
 * already the name of a concept. Nothing for an empty query.
 */
export function skillChoices(typed: string): readonly PickedSkill[] {
  const name = typed.trim().replace(/\s+/g, ' ').slice(0, LONGEST);
  if (name === '') return [];
  const found = offered(name);
  const isNamed = conceptByName(name) !== null || found.some((choice) => fold(choice.name) === fold(name));
  return isNamed ? found : [...found, { conceptId: null, name }];
}

/** Whether two skills are the same: one concept, or the same words. */
export function isSameSkill(one: PickedSkill, other: PickedSkill): boolean {
  if (one.conceptId !== null && one.conceptId === other.conceptId) return true;
  return fold(one.name) === fold(other.name);
}
