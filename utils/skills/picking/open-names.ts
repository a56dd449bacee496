import type { SkillEngine } from '@/utils/skills/engine/open-engine';
import { conceptsSum } from '@/utils/skills/pack/concepts-sum';
import { openDictionary } from '@/utils/skills/pack/dictionary';
import type { PackSections } from '@/utils/skills/pack/pack-format';
import { PackError, sectionOf } from '@/utils/skills/pack/read-pack';
import { textTable } from '@/utils/skills/pack/text-table';
import { openSearch, type FoundConcept } from './name-search';

/** The names that the concepts of the English pack have in another language. */
export interface LocalNames {
  /** Concepts by what was typed of a name in this language, best first. */
  readonly ranked: (typed: string, limit: number) => FoundConcept[];
  /** What the language calls a concept, as written there; empty where it has no name for it. */
  readonly labelOf: (concept: number) => string;
}

/**
 * Opens the names of another language beside the English pack's engine. Throws `PackError`: `other-version` where they number
 * other concepts.
 */
export const openNames = (sections: PackSections, engine: SkillEngine): LocalNames => {
  const [sum] = sectionOf(sections, 'concept.sum', Uint32Array);
  const ids = Array.from({ length: engine.concepts.size }, (_, concept) => engine.concepts.idOf(concept));
  if (sum !== conceptsSum(ids)) throw new PackError('other-version');
  const labels = textTable(sections, 'label');
  const { ranked } = openSearch(openDictionary(sections), engine.prior);
  return { ranked, labelOf: (concept) => labels.at(concept) };
};
