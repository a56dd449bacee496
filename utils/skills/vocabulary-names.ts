import type { Alias, Concept } from './concept';
import { tokenise } from './tokenise';
import { vocabulary } from './vocabulary/installed-vocabulary';

/** One name of a concept written by hand, parted into its words. */
export interface VocabularyName {
  readonly concept: Concept;
  readonly alias: Alias;
  readonly words: readonly string[];
  readonly isLabel: boolean;
}

let parted: readonly VocabularyName[] | null = null;

/** Every name of the hand-written vocabulary, parted into words once for all who look names up. */
export const vocabularyNames = (): readonly VocabularyName[] =>
  (parted ??= vocabulary().flatMap((concept) =>
    concept.aliases.map((alias, at) => ({
      concept,
      alias,
      words: tokenise(alias.text).map(({ word }) => word),
      isLabel: at === 0,
    })),
  ));
