import { gramCounts, GRAM_NUMBERS } from '@/utils/skills/link/gram-counts';
import { linkWords } from '@/utils/skills/link/link-words';
import { weightedIndex } from '@/utils/skills/link/weighted-index';
import type { Dictionary } from '@/utils/skills/pack/dictionary';
import type { PackSections } from '@/utils/skills/pack/pack-format';
import { sectionOf } from '@/utils/skills/pack/read-pack';
import { HEAD_ENDS, headStem } from './head-stem';

/** How near a title comes to each occupation; arrays by occupation's number, figures 0 to 1. */
export interface TitleMatch {
  /** Cosine with the words of all its titles together. */
  readonly bag: Float32Array;
  /** Best cosine of letter groups with one of its titles, and of words. */
  readonly letters: Float32Array;
  readonly words: Float32Array;
  /** 2 where its first title has the same words in the same order, 1 where another has. */
  readonly same: Uint8Array;
  /** 1 where one of its titles turns on the same word. */
  readonly head: Uint8Array;
}

/** Titles of occupations, compared with one title at a time. */
export interface TitleIndex {
  readonly size: number;
  /** Of a title in lower case. */
  readonly match: (title: string) => TitleMatch;
  /** The cosines of a text's words with those of all titles of each occupation. */
  readonly bagOf: (text: string) => Float32Array;
  /** Numbers of the words of an occupation's titles, one title after the other, the first title's given `first` times. */
  readonly wordsOf: (occupation: number, first: number) => number[];
  /** Weight of a stem: ln(1 + occupations / (1 + occupations with it)); 0 for one that no title has. */
  readonly idf: (stem: string) => number;
}

/** Whole cosines, but for rounding. */
const SAME = 0.9999;

/**
 * The index of the titles of `size` occupations. Letter groups are kept by word, not by title: a title's cosine is the sum over its words,
 * so that one pass over the numbers of all words compares every title. Throws `PackError` where sections are missing.
 */
export const openTitleIndex = (sections: PackSections, { words }: Dictionary, size: number): TitleIndex => {
  const lengths = sectionOf(sections, 'title.lengths', Uint8Array);
  const titleWords = sectionOf(sections, 'title.words', Uint16Array);
  const of = sectionOf(sections, 'title.of', Uint16Array);

  const starts = new Uint32Array(lengths.length + 1);
  lengths.forEach((length, title) => (starts[title + 1] = (starts[title] ?? 0) + length));
  const firstTitle = new Uint32Array(size + 1);
  for (const occupation of of) firstTitle[occupation + 1] = (firstTitle[occupation + 1] ?? 0) + 1;
  for (let at = 0; at < size; at += 1) firstTitle[at + 1] = (firstTitle[at + 1] ?? 0) + (firstTitle[at] ?? 0);

  const stems = new Map<string, number>();
  const used = [...new Set(titleWords)];
  const stemOf = new Int32Array(words.size).fill(-1);
  const gramStart = new Uint32Array(words.size);
  const gramEnd = new Uint32Array(words.size);
  const gramList: number[] = [];
  for (const id of used) {
    const word = words.wordOf(id);
    const [stem] = linkWords(word);
    if (stem !== undefined) {
      const number = stems.get(stem) ?? stems.size;
      stems.set(stem, number);
      stemOf[id] = number;
    }
    gramStart[id] = gramList.length;
    for (const [gram, count] of gramCounts(word)) for (let at = 0; at < count; at += 1) gramList.push(gram);
    gramEnd[id] = gramList.length;
  }
  const grams = Uint16Array.from(gramList);

  const rangeOf = (occupation: number): [number, number] => [
    starts[firstTitle[occupation] ?? 0] ?? 0,
    starts[firstTitle[occupation + 1] ?? 0] ?? 0,
  ];
  const holders = new Uint16Array(GRAM_NUMBERS);
  const seen = new Int32Array(GRAM_NUMBERS).fill(-1);
  for (let occupation = 0; occupation < size; occupation += 1) {
    const [from, to] = rangeOf(occupation);
    for (const id of new Set(titleWords.subarray(from, to)))
      for (let at = gramStart[id] ?? 0; at < (gramEnd[id] ?? 0); at += 1) {
        const gram = grams[at] ?? 0;
        if (seen[gram] === occupation) continue;
        seen[gram] = occupation;
        holders[gram] = (holders[gram] ?? 0) + 1;
      }
  }
  const gramIdf = Float32Array.from(holders, (count) => Math.log(1 + size / (1 + count)));
  const bags = weightedIndex(size, stems.size, (occupation) => {
    const [from, to] = rangeOf(occupation);
    const counts = new Map<number, number>();
    for (let at = from; at < to; at += 1) {
      const stem = stemOf[titleWords[at] ?? 0] ?? -1;
      if (stem >= 0) counts.set(stem, (counts.get(stem) ?? 0) + 1);
    }
    return counts;
  });

  const squareOf = (counts: ReadonlyMap<number, number>): number => {
    let square = 0;
    for (const [gram, count] of counts) square += (count * (gramIdf[gram] ?? 0)) ** 2;
    return square;
  };
  const letterSquare = new Float32Array(words.size);
  const stemSquare = new Float32Array(words.size);
  for (const id of used) {
    letterSquare[id] = squareOf(gramCounts(words.wordOf(id)));
    const stem = stemOf[id] ?? -1;
    stemSquare[id] = stem < 0 ? 0 : bags.idf(stem) ** 2;
  }
  const perLetters = new Float32Array(lengths.length);
  const perWords = new Float32Array(lengths.length);
  const heads = new Int32Array(lengths.length).fill(-1);
  const inverse = (square: number): number => (square === 0 ? 0 : 1 / Math.sqrt(square));
  for (let title = 0; title < lengths.length; title += 1) {
    let [ofLetters, ofWords] = [0, 0];
    for (let at = starts[title] ?? 0; at < (starts[title + 1] ?? 0); at += 1) {
      ofLetters += letterSquare[titleWords[at] ?? 0] ?? 0;
      ofWords += stemSquare[titleWords[at] ?? 0] ?? 0;
    }
    perLetters[title] = inverse(ofLetters);
    perWords[title] = inverse(ofWords);
  }
  const parting = new Set(HEAD_ENDS.map(words.idOf).filter((id) => id >= 0));
  for (let title = 0; title < lengths.length; title += 1) {
    const from = starts[title] ?? 0;
    for (let at = from; at < (starts[title + 1] ?? 0); at += 1) {
      const id = titleWords[at] ?? 0;
      if (at > from && parting.has(id)) break;
      const stem = stemOf[id] ?? -1;
      if (stem >= 0) heads[title] = stem;
    }
  }

  const isUsed = new Uint8Array(words.size);
  for (const id of used) isUsed[id] = 1;
  const stand = (one: number, other: number): boolean => {
    for (let at = titleWords.indexOf(one); at >= 0; at = titleWords.indexOf(one, at + 1))
      if (titleWords[at + 1] === other) return true;
    return false;
  };
  /** A word no title has, parted where titles have both parts side by side: "backend" as "back end". */
  const parted = (word: string): string => {
    if ((isUsed[words.idOf(word)] ?? 0) === 1) return word;
    for (let cut = 3; cut <= word.length - 3; cut += 1) {
      const [one, other] = [words.idOf(word.slice(0, cut)), words.idOf(word.slice(cut))];
      if (one >= 0 && other >= 0 && stand(one, other)) return `${word.slice(0, cut)} ${word.slice(cut)}`;
    }
    return word;
  };

  const numbersOf = (title: string): number[] => linkWords(title).map((stem) => stems.get(stem) ?? -1);
  const countsOf = (numbers: readonly number[]): Map<number, number> => {
    const counts = new Map<number, number>();
    for (const stem of numbers) if (stem >= 0) counts.set(stem, (counts.get(stem) ?? 0) + 1);
    return counts;
  };
  const bagOf = (counts: ReadonlyMap<number, number>): Float32Array => {
    const scores = new Float32Array(size);
    bags.addCosines(counts, 1, scores);
    return scores;
  };
  const isSame = (title: number, wanted: readonly number[]): boolean => {
    let place = 0;
    for (let at = starts[title] ?? 0; at < (starts[title + 1] ?? 0); at += 1) {
      const stem = stemOf[titleWords[at] ?? 0] ?? -1;
      if (stem < 0) continue;
      if (stem !== wanted[place]) return false;
      place += 1;
    }
    return place === wanted.length;
  };

  return {
    size,
    idf: (stem) => bags.idf(stems.get(stem) ?? -1),
    wordsOf: (occupation, first) => {
      const [from, to] = rangeOf(occupation);
      const own = titleWords.subarray(from, starts[(firstTitle[occupation] ?? 0) + 1] ?? 0);
      return [...Array.from({ length: first - 1 }, () => [...own]).flat(), ...titleWords.subarray(from, to)];
    },
    bagOf: (text) => bagOf(countsOf(numbersOf(text))),
    match: (given) => {
      const title = given.replace(/[\p{L}\p{N}]{6,}/gu, parted);
      const wanted = numbersOf(title);
      const counts = countsOf(wanted);
      const stemWeight = new Float32Array(stems.size);
      let stemsSquare = 0;
      for (const [stem, count] of counts) {
        stemWeight[stem] = count * bags.idf(stem) ** 2;
        stemsSquare += (count * bags.idf(stem)) ** 2;
      }
      const titleGrams = gramCounts(title);
      const gramWeight = new Float32Array(GRAM_NUMBERS);
      for (const [gram, count] of titleGrams) gramWeight[gram] = count * (gramIdf[gram] ?? 0) ** 2;
      const letterDot = new Float32Array(words.size);
      const stemDot = new Float32Array(words.size);
      const perTitleLetters = inverse(squareOf(titleGrams));
      const perTitleWords = inverse(stemsSquare);
      for (const id of used) {
        let dot = 0;
        const end = gramEnd[id] ?? 0;
        for (let at = gramStart[id] ?? 0; at < end; at += 1) dot += gramWeight[grams[at] ?? 0] ?? 0;
        letterDot[id] = dot * perTitleLetters;
        const stem = stemOf[id] ?? -1;
        if (stem >= 0) stemDot[id] = (stemWeight[stem] ?? 0) * perTitleWords;
      }

      const letters = new Float32Array(size);
      const best = new Float32Array(size);
      const same = new Uint8Array(size);
      const head = new Uint8Array(size);
      const turnsOn = stems.get(headStem(title)) ?? -2;
      for (let name = 0; name < lengths.length; name += 1) {
        let [ofLetters, ofWords] = [0, 0];
        const end = starts[name + 1] ?? 0;
        for (let at = starts[name] ?? 0; at < end; at += 1) {
          const id = titleWords[at] ?? 0;
          ofLetters += letterDot[id] ?? 0;
          ofWords += stemDot[id] ?? 0;
        }
        const occupation = of[name] ?? 0;
        ofLetters *= perLetters[name] ?? 0;
        ofWords *= perWords[name] ?? 0;
        if (ofLetters > (letters[occupation] ?? 0)) letters[occupation] = ofLetters;
        if (ofWords > (best[occupation] ?? 0)) best[occupation] = ofWords;
        if (heads[name] === turnsOn) head[occupation] = 1;
        if (ofWords > SAME && isSame(name, wanted))
          same[occupation] = name === firstTitle[occupation] ? 2 : Math.max(1, same[occupation] ?? 0);
      }
      return { bag: bagOf(counts), letters, words: best, same, head };
    },
  };
};
