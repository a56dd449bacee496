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

type Index = ReadonlyMap<string, ReadonlyMap<string, readonly IndexedAlias[]>>;

const buildIndex = (): Index => {
  const index = new Map<string, Map<string, IndexedAlias[]>>();
  for (const { concept, alias, words } of vocabularyNames()) {
    for (const spelling of spellings(words)) {
      const [first, second = ''] = spelling;
      if (first === undefined) continue;
      const bySecond = index.get(first) ?? new Map<string, IndexedAlias[]>();
      const bucket = bySecond.get(second) ?? [];
      bucket.push({ words: spelling, concept, exact: alias.exactCase ? alias.text : null });
      index.set(first, bySecond.set(second, bucket));
    }
  }
  for (const bySecond of index.values())
    for (const bucket of bySecond.values()) bucket.sort((a, b) => b.words.length - a.words.length);
  return index;
};

let built: Index | null = null;

/** Names of our own vocabulary that begin with two words, the longest first; for one word alone the second is empty. Built at first use. */
export const aliasesFrom = (first: string, second: string): readonly IndexedAlias[] => {
  built ??= buildIndex();
  return built.get(first)?.get(second) ?? NONE;
};

const NONE: readonly IndexedAlias[] = [];
