import type { PackSections } from '@/utils/skills/pack/pack-format';
import { sectionOf } from '@/utils/skills/pack/read-pack';
import { wordTable } from '@/utils/skills/pack/word-table';
import { chooseSpans, stepsOf } from './choose-spans';
import { LABELS } from './decode-labels';
import { openFeatures } from './feature-list';
import { openSentenceNet } from './sentence-net';
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

/** A stretch of at most `WORDS_AT_ONCE` words, with the scores of each head. */
interface Piece {
  readonly words: readonly TaggedWord[];
  readonly scores: readonly Float64Array[];
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
  /** What it gives to the gates of the net. */
  readonly gates: Float32Array;
}

/** Longer sentences are tagged in pieces of this many words, so that time and memory stay in bounds. */
const WORDS_AT_ONCE = 400;

/** A bit for each beginning of a feature's hash: most features have no row, and the bits, unlike the rows, fit into the fastest memory. */
const MARK_BITS = 20;

/** Open addressing over the feature hashes, each slot a feature with its row beside it; gives the row of weights, -1 for none. */
const rowsByFeature = (features: Int32Array): ((feature: number) => number) => {
  let capacity = 16;
  while (capacity < features.length * 2) capacity *= 2;
  const last = capacity * 2 - 2;
  const slots = new Int32Array(capacity * 2);
  const marks = new Int32Array(1 << (MARK_BITS - 5));
  features.forEach((feature, row) => {
    marks[feature >>> (37 - MARK_BITS)] =
      (marks[feature >>> (37 - MARK_BITS)] ?? 0) | (1 << (feature >>> (32 - MARK_BITS)));
    let slot = (feature << 1) & last;
    while (slots[slot + 1] !== 0) slot = (slot + 2) & last;
    slots[slot] = feature;
    slots[slot + 1] = row + 1;
  });
  return (feature) => {
    if (((marks[feature >>> (37 - MARK_BITS)] ?? 0) & (1 << (feature >>> (32 - MARK_BITS)))) === 0) return -1;
    let slot = (feature << 1) & last;
    for (let row = slots[slot + 1] ?? 0; row !== 0; row = slots[slot + 1] ?? 0) {
      if (slots[slot] === feature) return row - 1;
      slot = (slot + 2) & last;
    }
    return -1;
  };
};

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
  const rowOf = rowsByFeature(openFeatures(sections));
  const weights = sectionOf(sections, 'tag.weight', Int8Array);
  const scales = sectionOf(sections, 'tag.scale', Float32Array);
  const logs = sectionOf(sections, 'tag.step', Float32Array);
  const stepsOfHead = HEADS.map((_, head) =>
    stepsOf(logs.subarray(head * LABELS * LABELS, (head + 1) * LABELS * LABELS)),
  );
  const outside = sectionOf(sections, 'tag.outside', Float32Array);
  const least = sectionOf(sections, 'tag.least', Float32Array);
  const net = openSentenceNet(sections);
  const width = HEADS.length * OWN;

  const addRow = (feature: number, sums: Int32Array, from: number): void => {
    const row = rowOf(feature) * width;
    if (row < 0) return;
    for (let at = 0; at < width; at += 1) sums[from + at] = (sums[from + at] ?? 0) + (weights[row + at] ?? 0);
  };
  const worthOf = (seen: SeenWord | null): Int32Array => {
    const sums = new Int32Array(STEPS * width);
    for (let step = 0; step < STEPS; step += 1)
      aloneFeatures(seen, step - REACH, (feature) => addRow(feature, sums, step * width));
    return sums;
  };
  const met = new Map<string, MetWord>();
  const meet = (text: string): MetWord => {
    const before = met.get(text);
    if (before !== undefined) return before;
    if (met.size >= WORDS_KEPT) met.clear();
    const seen = seeWord(text, knowledge);
    const gates = net.worthOf(text, knowledge.row(seen.lower));
    const one = { seen, worth: worthOf(seen), gates };
    met.set(text, one);
    return one;
  };
  const nothing = worthOf(null);

  /** What words give to each other by themselves; a head's four labels at a time stay out of memory until they are whole. */
  const sumsAlone = (all: readonly MetWord[]): Int32Array => {
    const sums = new Int32Array(all.length * width);
    for (let word = 0; word < all.length; word += 1)
      for (let column = 0; column < width; column += OWN) {
        let [one, two, three, four] = [0, 0, 0, 0];
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
        const to = word * width + column;
        sums[to] = one;
        sums[to + 1] = two;
        sums[to + 2] = three;
        sums[to + 3] = four;
      }
    return sums;
  };

  const scoresOf = (words: readonly TaggedWord[], known: readonly KnownStretch[]): Float64Array[] => {
    const all = words.map(({ text }) => meet(text));
    const sums = sumsAlone(all);
    togetherFeatures(
      words,
      all.map(({ seen }) => seen),
      known,
      (place, feature) => addRow(feature, sums, place * width),
    );
    const weighed = net.weigh(
      all.map(({ gates }) => gates),
      namesAt(words, known),
    );
    return Array.from(HEADS, (_, head) => {
      const scores = new Float64Array(words.length * LABELS);
      const scale = scales[head] ?? 0;
      const heard = head * OWN < net.columns;
      for (let word = 0; word < words.length; word += 1)
        for (let own = 0; own < OWN; own += 1) {
          const column = head * OWN + own;
          const beside = heard ? (weighed[word * net.columns + column] ?? 0) : 0;
          scores[word * LABELS + own + 1] = (sums[word * width + column] ?? 0) * scale + beside;
        }
      return scores;
    });
  };

  const spansOf = (head: number, pieces: readonly Piece[]): TaggedSpan[] => {
    const steps = stepsOfHead[head];
    if (steps === undefined) return [];
    const choice = { least: least[head] ?? 0, outside: outside[head] ?? 0 };
    return pieces.flatMap(({ words, scores }) =>
      chooseSpans(scores[head] ?? new Float64Array(0), steps, choice).map(({ first, last, sure }) => ({
        start: words[first]?.start ?? 0,
        end: words[last]?.end ?? 0,
        sure,
      })),
    );
  };

  return {
    tag: (text, known) => {
      const all = splitWords(text);
      const pieces: Piece[] = [];
      for (let from = 0; from < all.length; from += WORDS_AT_ONCE) {
        const words = all.slice(from, from + WORDS_AT_ONCE);
        pieces.push({ words, scores: scoresOf(words, known) });
      }
      return new TaggedSentence((head) => spansOf(HEADS.indexOf(head), pieces));
    },
  };
};
