import type { Alias, Concept } from './concept';
import { tokenise } from './tokenise';
import { vocabulary } from './vocabulary/installed-vocabulary';

/** One name of a concept, ready to be compared word by word. */
export interface IndexedAlias {
  readonly words: readonly string[];
  readonly concept: Concept;
  /** The spelling that must stand in the text, or null where case does not matter. */
  readonly exact: string | null;
}

/** Names that begin with one word: those by their second, the longest first, and those that are no more than it. */
export interface AliasesFrom {
  readonly bySecond: ReadonlyMap<string, readonly IndexedAlias[]>;
  readonly alone: readonly IndexedAlias[];
}

/** A name and, where it has two or more words, its plural: single words keep their exact form ("Excels" is no Excel). */
const spellings = (words: readonly string[]): (readonly string[])[] => {
  const last = words.at(-1) ?? '';
  if (words.length < 2 || !/[a-z]{3}$/.test(last) || last.endsWith('s')) return [words];
  return [words, [...words.slice(0, -1), `${last}s`]];
};

interface NamedBy {
  readonly concept: Concept;
  readonly alias: Alias;
}

/** A first word that no rule of `tokenise` could part or lengthen. */
const PLAIN_FIRST = /^[a-z\d]+(?= |$)/i;

const firstWordOf = (name: string): string =>
  PLAIN_FIRST.exec(name)?.[0].toLowerCase() ?? tokenise(name)[0]?.word ?? '';

/** Names by their first word alone: parting thousands of names whole takes longer than reading an ad, and an ad needs a few of them. */
const namesByFirst = (): Map<string, readonly NamedBy[]> => {
  const found = new Map<string, NamedBy[]>();
  for (const concept of vocabulary())
    for (const alias of concept.aliases) {
      const first = firstWordOf(alias.text);
      const known = found.get(first);
      if (known === undefined) found.set(first, [{ concept, alias }]);
      else known.push({ concept, alias });
    }
  return found;
};

const parted = (names: readonly NamedBy[]): AliasesFrom => {
  const bySecond = new Map<string, IndexedAlias[]>();
  const alone: IndexedAlias[] = [];
  for (const { concept, alias } of names)
    for (const words of spellings(tokenise(alias.text).map(({ word }) => word))) {
      const [, second] = words;
      const one = { words, concept, exact: alias.exactCase ? alias.text : null };
      const known = second === undefined ? alone : bySecond.get(second);
      if (known !== undefined) known.push(one);
      else if (second !== undefined) bySecond.set(second, [one]);
    }
  for (const list of bySecond.values()) list.sort((a, b) => b.words.length - a.words.length);
  return { bySecond, alone };
};

/** Names by their first word, those that have been asked for ready to be compared. */
let names: Map<string, readonly NamedBy[] | AliasesFrom> | null = null;

/** Names of our own vocabulary that begin with a word, `null` for none. Built at first use, and for each word when it is first asked for. */
export const aliasesFrom = (first: string): AliasesFrom | null => {
  names ??= namesByFirst();
  const own = names.get(first);
  if (own === undefined) return null;
  if ('alone' in own) return own;
  const made = parted(own);
  names.set(first, made);
  return made;
};
