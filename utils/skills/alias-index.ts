import type { Concept } from './concept';
import { vocabularyNames } from './vocabulary-names';

/** One name of a concept, ready to be compared word by word. */
export interface IndexedAlias {
  readonly words: readonly string[];
  readonly concept: Concept;
  /** The spelling that must stand in the text, or null where case does not matter. */
  readonly exact: string | null;
}

/** A name and, where it has two or more words, its plural: single words keep their exact form ("Excels" is no Excel). */
const spellings = (words: readonly string[]): (readonly string[])[] => {
  const last = words.at(-1) ?? '';
  if (words.length < 2 || !/[a-z]{3}$/.test(last) || last.endsWith('s')) return [words];
  return [words, [...words.slice(0, -1), `${last}s`]];
};

const buildIndex = (): ReadonlyMap<string, readonly IndexedAlias[]> => {
  const index = new Map<string, IndexedAlias[]>();
  for (const { concept, alias, words } of vocabularyNames()) {
    for (const spelling of spellings(words)) {
      const first = spelling[0];
      if (first === undefined) continue;
      const bucket = index.get(first) ?? [];
      bucket.push({ words: spelling, concept, exact: alias.exactCase ? alias.text : null });
      index.set(first, bucket);
    }
  }
  for (const bucket of index.values()) bucket.sort((a, b) => b.words.length - a.words.length);
  return index;
};

let built: ReturnType<typeof buildIndex> | null = null;

/** Names of our own vocabulary by their first word, the longest first; built at first use. */
export const aliasIndex = (): ReturnType<typeof buildIndex> => (built ??= buildIndex());
