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

const isBetter = (one: FoundConcept, other: FoundConcept): boolean =>
  one.cost < other.cost || (one.cost === other.cost && one.concept < other.concept);

/** Puts a concept in its place among the best found so far, of which at most `limit` stay. */
const keepBest = (found: FoundConcept[], one: FoundConcept, limit: number): void => {
  const last = found.at(-1);
  if (found.length >= limit && (last === undefined || !isBetter(one, last))) return;
  let at = found.length;
  while (at > 0 && isBetter(one, found[at - 1] ?? one)) at -= 1;
  found.splice(at, 0, one);
  if (found.length > limit) found.pop();
};

/** A search over every name of a dictionary; `prior` (0..255 a concept) breaks ties. Builds its index when called. */
export const openSearch = (dictionary: Dictionary, prior: Uint8Array): NameSearch => {
  /** A pack numbers its words in the order of their letters. */
  const words: SortedWords = dictionary.words;
  const { starts, names } = namesByWord(dictionary);
  const { nameStart, nameWords, nameConcept, nameFlags } = dictionary;
  const costs = new Float32Array(dictionary.nameCount);
  const matched = new Uint8Array(dictionary.nameCount);
  /** The least cost of each concept in a search, none between searches. */
  const best = new Float64Array(prior.length).fill(Infinity);

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

  /** What stands between a name and what was typed, slips apart. */
  const costFor = (typed: readonly string[]): ((name: number) => number) => {
    const [from, to] = wordsBeginning(words, typed[0] ?? '');
    const typedLast = typed.at(-1)?.length ?? 0;
    return (name) => {
      const start = nameStart[name] ?? 0;
      const length = (nameStart[name + 1] ?? 0) - start;
      const flags = nameFlags[name] ?? 0;
      const first = nameWords[start] ?? 0;
      const begins = first >= from && first < to ? 0 : 20;
      const whole = length === typed.length ? 0 : 5 + 2 * (length - typed.length);
      const last = nameWords[start + typed.length - 1] ?? 0;
      const rest = (words.starts[last + 1] ?? 0) - (words.starts[last] ?? 0) - typedLast;
      return (
        begins +
        whole +
        Math.min(6, Math.max(0, rest)) +
        (SOURCE_COST[flags & SOURCE_MASK] ?? 12) +
        ((flags & IS_LABEL) === 0 ? 4 : 0) -
        (prior[nameConcept[name] ?? 0] ?? 0) / 40
      );
    };
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
    const costOf = costFor(typed);
    for (const name of touched) {
      const cost = (costs[name] ?? 0) + costOf(name);
      const concept = nameConcept[name] ?? 0;
      if (cost < (best[concept] ?? 0)) best[concept] = cost;
    }
    for (const name of everTouched) {
      matched[name] = 0;
      costs[name] = 0;
    }
    const found: FoundConcept[] = [];
    for (const name of touched) {
      const concept = nameConcept[name] ?? 0;
      const cost = best[concept] ?? Infinity;
      if (cost === Infinity) continue;
      best[concept] = Infinity;
      keepBest(found, { concept, cost }, limit);
    }
    return found;
  };
  return { ranked, find: (typed, limit) => ranked(typed, limit).map(({ concept }) => concept) };
};
