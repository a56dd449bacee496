import { CAPITAL, CAPITALS, IN_TEXT, IS_LABEL } from '@/utils/skills/pack/dictionary';
import type { PackArray } from '@/utils/skills/pack/pack-format';
import { plainName } from './merge-concepts';
import type { NameSource, SourceConcept, SourceName } from './pack-concept';

const SOURCES: readonly NameSource[] = ['own', 'esco-label', 'esco-alias', 'onet', 'topic'];
/** Which source keeps a name that several concepts go by; the first wins. */
const PRECEDENCE: readonly NameSource[] = ['own', 'esco-label', 'topic', 'onet', 'esco-alias'];
const LONGEST_IN_TEXT = 6;
const LONGEST_NAME = 12;

interface PackedName {
  readonly words: readonly string[];
  readonly concept: number;
  readonly flags: number;
  readonly rank: number;
}

const caseFlag = ({ text, exactCase }: SourceName): number => {
  if (!exactCase) return 0;
  if (text === text.toUpperCase()) return CAPITALS;
  return /^\p{Lu}/u.test(text) ? CAPITAL : 0;
};

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const allNames = (concepts: readonly SourceConcept[]): PackedName[] =>
  concepts.flatMap(({ names }, concept) =>
    names.flatMap((name, at): PackedName[] => {
      const plain = plainName(name.text);
      const words = plain.split(' ');
      if (plain === '' || words.length > LONGEST_NAME) return [];
      const rank = PRECEDENCE.indexOf(name.source) * 2 + (at === 0 ? 0 : 1);
      const flags = SOURCES.indexOf(name.source) | caseFlag(name) | (at === 0 ? IS_LABEL : 0);
      return [{ words, concept, flags, rank }];
    }),
  );

/** Marks which name of several equal ones is found in text, and drops names a concept has twice. */
const withHolders = (names: readonly PackedName[]): PackedName[] => {
  const holder = new Map<string, PackedName>();
  const seen = new Set<string>();
  const kept = names.filter((name) => {
    const text = name.words.join(' ');
    const key = `${name.concept} ${text}`;
    if (seen.has(key)) return false;
    seen.add(key);
    const known = holder.get(text);
    if (known === undefined || name.rank < known.rank) holder.set(text, name);
    return true;
  });
  return kept.map((name) =>
    name.words.length <= LONGEST_IN_TEXT && holder.get(name.words.join(' ')) === name
      ? { ...name, flags: name.flags | IN_TEXT }
      : name,
  );
};

/** The sections of all names of the given concepts, whose numbers are their places in the list; the word table holds `more` words too. */
export const packNames = (
  concepts: readonly SourceConcept[],
  more: Iterable<string> = [],
): [string, PackArray][] => {
  const names = withHolders(allNames(concepts)).sort(
    (a, b) =>
      a.concept - b.concept ||
      (b.flags & IS_LABEL) - (a.flags & IS_LABEL) ||
      compare(a.words.join(' '), b.words.join(' ')),
  );
  const words = [...new Set([...names.flatMap((name) => name.words), ...more])].sort(compare);
  const idOf = new Map(words.map((word, id) => [word, id]));
  if (words.length > 0xffff || concepts.length > 0xffff)
    throw new Error('More words or concepts than sixteen bits can number');
  return [
    ['word.letters', Uint16Array.from(words.join(''), (letter) => letter.charCodeAt(0))],
    ['word.lengths', Uint8Array.from(words, (word) => word.length)],
    ['name.lengths', Uint8Array.from(names, (name) => name.words.length)],
    ['name.words', Uint16Array.from(names.flatMap((name) => name.words.map((word) => idOf.get(word) ?? 0)))],
    ['name.concept', Uint16Array.from(names, (name) => name.concept)],
    ['name.flags', Uint8Array.from(names, (name) => name.flags)],
  ];
};
