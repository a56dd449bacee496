import type { Concept } from '@/utils/skills/concept';

import { readTable } from './read-table';

/** The hand-written vocabulary as it is packed: rows as `readTable` takes them. */
export interface VocabularyTables {
  /** Names the state of vocabulary and reader. */
  readonly version: string;
  /** One table a family. */
  readonly families: readonly string[];
  /** `[broader id, narrower ids]`, see `broaderConcepts`. */
  readonly broader: readonly (readonly [string, readonly string[]])[];
}

let installed: VocabularyTables | null = null;
let read: readonly Concept[] | null = null;

/** Puts the hand-written vocabulary behind every reading and judging; it is read from its tables at first use. */
export const installVocabulary = (tables: VocabularyTables): void => {
  installed = tables;
  read = null;
};

/** Whether a vocabulary is there to read and judge with. */
export const hasVocabulary = (): boolean => installed !== null;

const tables = (): VocabularyTables => {
  if (installed === null) throw new Error('the vocabulary is not installed: call loadTables first');
  return installed;
};

const broaderById = (broader: VocabularyTables['broader']): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>();
  for (const [roof, narrower] of broader) {
    for (const id of narrower) found.set(id, [...(found.get(id) ?? []), roof]);
  }
  return found;
};

const readAll = ({ families, broader }: VocabularyTables): readonly Concept[] => {
  const roofs = broaderById(broader);
  return families.flatMap(readTable).map((concept) => {
    const isA = roofs.get(concept.id);
    return isA === undefined ? concept : { ...concept, isA };
  });
};

/** Every concept written by hand, family by family. Throws while none is installed: a fault of ours, seen at once. */
export const vocabulary = (): readonly Concept[] => (read ??= readAll(tables()));

/** Names the state of vocabulary and reader; kept with every posting so that a newer one reads it again. Throws like `vocabulary`. */
export const vocabularyVersion = (): string => tables().version;
