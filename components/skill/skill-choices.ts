import type { Concept } from '@/utils/skills/concept';
import { installedEngine } from '@/utils/skills/engine/installed-engine';
import { conceptByName, findConcepts } from '@/utils/skills/find-concepts';
import { fold } from '@/utils/text/fold';

/** A skill as the picker offers it: a concept of the vocabulary, or the typed words as they stand. */
export interface PickedSkill {
  readonly conceptId: string | null;
  readonly name: string;
}

const MOST = 8;
const LONGEST = 80;

/** From every name of the pack, slips of the fingers forgiven, where one is loaded; else from the hand-written vocabulary. */
const offered = (typed: string): readonly Concept[] => {
  const engine = installedEngine();
  if (engine === null) return findConcepts(typed, MOST);
  return engine
    .search()
    .find(typed, MOST)
    .map((concept) => engine.conceptOf(concept));
};

/**
 * What the picker offers for what was typed, best first; the last choice is the user's own words, unless they are
 * already the name of a concept. Nothing for an empty query.
 */
export function skillChoices(typed: string): readonly PickedSkill[] {
  const name = typed.trim().replace(/\s+/g, ' ').slice(0, LONGEST);
  if (name === '') return [];
  const found = offered(name).map(({ id, label }) => ({ conceptId: id, name: label }));
  return conceptByName(name) !== null ? found : [...found, { conceptId: null, name }];
}

/** Whether two skills are the same: one concept, or the same words. */
export function isSameSkill(one: PickedSkill, other: PickedSkill): boolean {
  if (one.conceptId !== null && one.conceptId === other.conceptId) return true;
  return fold(one.name) === fold(other.name);
}
