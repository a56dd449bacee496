import type { PackSections } from '@/utils/skills/pack/pack-format';
import { sectionOf } from '@/utils/skills/pack/read-pack';
import { wordTable } from '@/utils/skills/pack/word-table';
import { chooseSpans, stepsOf } from './choose-spans';
import { LABELS } from './decode-labels';
import { openFeatureWeights } from './feature-weights';
import { openSentenceNet, type HeardSentence } from './sentence-net';
import { splitWords, type TaggedWord } from './split-words';
import { HEADS, TaggedSentence, type Head, type TaggedSpan } from './tagged-sentence';
import {
  aloneFeatures,
  namesAt,
  REACH,
  seeWord,
  togetherFeatures,
  type KnownStretch,
  type SeenWord,
  type WordKnowledge,
} from './word-features';

/** Finds in a sentence, by weights learnt from labelled ads, the words that name what is asked for. */
export interface Tagger {
  readonly tag: (
    text: string,
    known: readonly KnownStretch[],
  ) => Readonly<Record<Head, readonly TaggedSpan[]>>;
}

/** A stretch of at most `WORDS_AT_ONCE` words, with what each label of a head weighs at each of them, worked out when asked for. */
interface Piece {
  readonly words: readonly TaggedWord[];
  readonly scoresOf: (head: number) => Float64Array;
}

/** Labels with weights: those of the outside are taken off the others. */
const OWN = LABELS - 1;
const STEPS = 2 * REACH + 1;
/** Words whose own worth is remembered; then all are forgotten. */
const WORDS_KEPT = 8_000;

/** A word with what it gives to the words around it: a row of weights for each step. */
interface MetWord {
  readonly seen: SeenWord;
  readonly worth: Int32Array;
  /** What it gives to the gates of the net: by itself, and as part of each kind of name it has been met in. */
  readonly gates: (Float32Array | undefined)[];
}

/** Longer sentences are tagged in pieces of this many words, so that time and memory stay in bounds. */
const WORDS_AT_ONCE = 400;

/** Clusters of the words the pack has vectors for. Throws `PackError` where sections are missing. */
export const openWordKnowledge = (sections: PackSections): WordKnowledge => {
  const words = wordTable(
    sectionOf(sections, 'glove.letters', Uint16Array),
    sectionOf(sections, 'glove.lengths', Uint8Array),
  );
  const clusters = sectionOf(sections, 'glove.cluster', Uint16Array);
  const coarse = sectionOf(sections, 'glove.coarse', Uint8Array);
  const finest = sectionOf(sections, 'glove.finest', Uint16Array);
  let lastWord = '';
  let lastId = -1;
  // The clusters and the vector of a word are asked for one after the other.
  const idOf = (lower: string): number => {
    if (lower === lastWord) return lastId;
    const id = words.idOf(lower);
    lastWord = lower;
    lastId = id < 0 ? words.idOf(lower.replace(/[^a-z0-9]/g, '')) : id;
    return lastId;
  };
  const clusterOf = (lower: string, of: Uint16Array): number => {
    const id = idOf(lower);
    return id < 0 ? 0 : (of[id] ?? 0) + 1;
  };
  return {
    fine: (lower) => clusterOf(lower, clusters),
    coarse: (fine) => coarse[fine - 1] ?? 0,
    finest: (lower) => clusterOf(lower, finest),
    row: idOf,
  };
};

/** The tagger of a pack's sections. Throws `PackError` where one is missing. */
export const openTagger = (sections: PackSections): Tagger => {
  const knowledge = openWordKnowledge(sections);
  const { width, addTo } = openFeatureWeights(sections);
  const scales = sectionOf(sections, 'tag.scale', Float32Array);
  const logs = sectionOf(sections, 'tag.step', Float32Array);
  const stepsOfHead = HEADS.map((_, head) =>
    stepsOf(logs.subarray(head * LABELS * LABELS, (head + 1) * LABELS * LABELS)),
  );
  const outside = sectionOf(sections, 'tag.outside', Float32Array);
  const least = sectionOf(sections, 'tag.least', Float32Array);
  const net = openSentenceNet(sections);

  const worthOf = (seen: SeenWord | null): Int32Array => {
    const sums = new Int32Array(STEPS * width);
    for (let step = 0; step < STEPS; step += 1)
      aloneFeatures(seen, step - REACH, (feature) => addTo(feature, sums, step * width));
    return sums;
  };
  const met = new Map<string, MetWord>();
  const meet = (text: string): MetWord => {
    const before = met.get(text);
    if (before !== undefined) return before;
    if (met.size >= WORDS_KEPT) met.clear();
    const seen = seeWord(text, knowledge);
    const gates = [net.worthOf(text, knowledge.row(seen.lower))];
    const one = { seen, worth: worthOf(seen), gates };
    met.set(text, one);
    return one;
  };
  const nothing = worthOf(null);
  const gatesOf = ({ gates }: MetWord, kind: number): Float32Array =>
    (gates[kind] ??= net.named(gates[0] ?? new Float32Array(0), kind));

  /** What a word's own labels of a head weigh: by the words around, by what several of them make together (`sums`), and by the net beside them (`heard`). */
  const scoresOf = (
    all: readonly MetWord[],
    sums: Int32Array,
    heard: HeardSentence,
    head: number,
  ): Float64Array => {
    const scores = new Float64Array(all.length * LABELS);
    const beside = heard(head);
    const scale = scales[head] ?? 0;
    const column = head * OWN;
    for (let word = 0; word < all.length; word += 1) {
      const together = word * width + column;
      let one = sums[together] ?? 0;
      let two = sums[together + 1] ?? 0;
      let three = sums[together + 2] ?? 0;
      let four = sums[together + 3] ?? 0;
      let from = column;
      for (let place = word - REACH; place <= word + REACH; place += 1) {
        // A place before the first is asked for often, and an array answers that slowly.
        const worth = place < 0 || place >= all.length ? nothing : (all[place]?.worth ?? nothing);
        one += worth[from] ?? 0;
        two += worth[from + 1] ?? 0;
        three += worth[from + 2] ?? 0;
        four += worth[from + 3] ?? 0;
        from += width;
      }
      const to = word * LABELS + 1;
      const own = word * OWN;
      scores[to] = one * scale + (beside[own] ?? 0);
      scores[to + 1] = two * scale + (beside[own + 1] ?? 0);
      scores[to + 2] = three * scale + (beside[own + 2] ?? 0);
      scores[to + 3] = four * scale + (beside[own + 3] ?? 0);
    }
    return scores;
  };

  const pieceOf = (words: readonly TaggedWord[], known: readonly KnownStretch[]): Piece => {
    const all = words.map(({ text }) => meet(text));
    const names = namesAt(words, known);
    const sums = new Int32Array(words.length * width);
    togetherFeatures(
      all.map(({ seen }) => seen),
      names,
      known.length,
      (place, feature) => addTo(feature, sums, place * width),
    );
    const heard = net.read(all.map((word, at) => gatesOf(word, names[at] ?? 0)));
    return { words, scoresOf: (head) => scoresOf(all, sums, heard, head) };
  };

  const spansOf = (head: number, pieces: readonly Piece[]): TaggedSpan[] => {
    const steps = stepsOfHead[head];
    if (steps === undefined) return [];
    const choice = { least: least[head] ?? 0, outside: outside[head] ?? 0 };
    return pieces.flatMap((piece) =>
      chooseSpans(piece.scoresOf(head), steps, choice).map(({ first, last, sure }) => ({
        start: piece.words[first]?.start ?? 0,
        end: piece.words[last]?.end ?? 0,
        sure,
      })),
    );
  };

  return {
    tag: (text, known) => {
      const all = splitWords(text);
      const pieces: Piece[] = [];
      for (let from = 0; from < all.length; from += WORDS_AT_ONCE) {
        pieces.push(pieceOf(all.slice(from, from + WORDS_AT_ONCE), known));
      }
      return new TaggedSentence((head) => spansOf(HEADS.indexOf(head), pieces));
    },
  };
};
