import { IS_LABEL, SOURCE_MASK, type Dictionary } from '@/utils/skills/pack/dictionary';
import { tokenise } from '@/utils/skills/tokenise';
import { wordsBeginning, wordsNear, type SortedWords } from './close-words';

/** A concept a search came upon, and what stands between its name and what was typed; less is better. */
export interface FoundConcept {
  readonly concept: number;
  readonly cost: number;
}

/** Finds concepts by what was typed of one of their names. */
export interface NameSearch {
  /** Concepts with their costs, best first, each once. Nothing for an empty query. */
  readonly ranked: (typed: string, limit: number) => FoundConcept[];
  /** Numbers of concepts, best first, each once. Nothing for an empty query. */
  readonly find: (typed: string, limit: number) => number[];
}

const LONGEST_QUERY = 60;
const SLIP_COST = 40;
/** What a name costs by its source: own, ESCO label, ESCO alias, O*NET, topic. */
const SOURCE_COST = [0, 6, 12, 8, 6];

const sortedWords = ({ words }: Dictionary): SortedWords => {
  const texts = Array.from({ length: words.size }, (_, id) => words.wordOf(id));
  const starts = new Uint32Array(texts.length + 1);
  texts.forEach((text, id) => (starts[id + 1] = (starts[id] ?? 0) + text.length));
  return { letters: Uint16Array.from(texts.join(''), (letter) => letter.charCodeAt(0)), starts };
};

const namesByWord = ({
  words,
  nameCount,
  nameStart,
  nameWords,
}: Dictionary): { readonly starts: Uint32Array; readonly names: Uint32Array } => {
  const starts = new Uint32Array(words.size + 2);
  for (const word of nameWords) starts[word + 2] = (starts[word + 2] ?? 0) + 1;
  for (let word = 2; word < starts.length; word += 1)
    starts[word] = (starts[word] ?? 0) + (starts[word - 1] ?? 0);
  const names = new Uint32Array(nameWords.length);
  for (let name = 0; name < nameCount; name += 1)
    for (let at = nameStart[name] ?? 0; at < (nameStart[name + 1] ?? 0); at += 1) {
      const slot = (nameWords[at] ?? 0) + 1;
      names[starts[slot] ?? 0] = name;
      starts[slot] = (starts[slot] ?? 0) + 1;
    }
  return { starts, names };
};

/** A search over every name of a dictionary; `prior` (0..255 a concept) breaks ties. Builds its index when called. */
export const openSearch = (dictionary: Dictionary, prior: Uint8Array): NameSearch => {
  const words = sortedWords(dictionary);
  const { starts, names } = namesByWord(dictionary);
  const { nameStart, nameWords, nameConcept, nameFlags } = dictionary;
  const costs = new Float32Array(dictionary.nameCount);
  const matched = new Uint8Array(dictionary.nameCount);

  /** Marks names with one more of the typed words; the cost of a slip is kept with the name. */
  const mark = (word: number, turn: number, slip: number, touched: number[]): void => {
    for (let at = starts[word] ?? 0; at < (starts[word + 1] ?? 0); at += 1) {
      const name = names[at] ?? 0;
      if (matched[name] !== turn) continue;
      matched[name] = turn + 1;
      costs[name] = (costs[name] ?? 0) + slip;
      touched.push(name);
    }
  };

  const costOf = (name: number, typed: readonly string[]): number => {
    const start = nameStart[name] ?? 0;
    const length = (nameStart[name + 1] ?? 0) - start;
    const flags = nameFlags[name] ?? 0;
    const [from, to] = wordsBeginning(words, typed[0] ?? '');
    const first = nameWords[start] ?? 0;
    const begins = first >= from && first < to ? 0 : 20;
    const whole = length === typed.length ? 0 : 5 + 2 * (length - typed.length);
    const last = nameWords[start + typed.length - 1] ?? 0;
    const rest = (words.starts[last + 1] ?? 0) - (words.starts[last] ?? 0) - (typed.at(-1)?.length ?? 0);
    return (
      begins +
      whole +
      Math.min(6, Math.max(0, rest)) +
      (SOURCE_COST[flags & SOURCE_MASK] ?? 12) +
      ((flags & IS_LABEL) === 0 ? 4 : 0) -
      (prior[nameConcept[name] ?? 0] ?? 0) / 40
    );
  };

  const ranked = (query: string, limit: number): FoundConcept[] => {
    const typed = tokenise(query.slice(0, LONGEST_QUERY)).map(({ word }) => word);
    if (typed.length === 0) return [];
    const everTouched: number[] = [];
    let touched: number[] = [];
    typed.forEach((word, turn) => {
      touched = [];
      const [from, to] = wordsBeginning(words, word);
      for (let id = from; id < to; id += 1) mark(id, turn, 0, touched);
      if (touched.length < limit) for (const id of wordsNear(words, word)) mark(id, turn, SLIP_COST, touched);
      for (const name of touched) everTouched.push(name);
    });
    const best = new Map<number, number>();
    for (const name of touched) {
      const cost = (costs[name] ?? 0) + costOf(name, typed);
      const concept = nameConcept[name] ?? 0;
      if (cost < (best.get(concept) ?? Infinity)) best.set(concept, cost);
    }
    for (const name of everTouched) {
      matched[name] = 0;
      costs[name] = 0;
    }
    return [...best]
      .map(([concept, cost]) => ({ concept, cost }))
      .sort((a, b) => a.cost - b.cost || a.concept - b.concept)
      .slice(0, limit);
  };
  return { ranked, find: (typed, limit) => ranked(typed, limit).map(({ concept }) => concept) };
};
