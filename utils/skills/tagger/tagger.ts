import type { PackSections } from '@/utils/skills/pack/pack-format';
import { sectionOf } from '@/utils/skills/pack/read-pack';
import { wordTable } from '@/utils/skills/pack/word-table';
import { chanceOutside, decodeLabels, LABELS } from './decode-labels';
import { splitWords } from './split-words';
import { wordFeatures, type KnownStretch, type WordKnowledge } from './word-features';

/**
 * What a span was learnt as: `knowledge` and `skill` after SkillSpan, `asked` after the Green set, which marks both and whole phrases.
 */
export const HEADS = ['knowledge', 'skill', 'asked'] as const;
export type Head = (typeof HEADS)[number];

/** A stretch of a sentence that reads like something asked for; UTF-16 offsets, `sure` from 0 to 1. */
export interface TaggedSpan {
  readonly start: number;
  readonly end: number;
  readonly sure: number;
}

/** Finds in a sentence, by weights learnt from labelled ads, the words that name what is asked for. */
export interface Tagger {
  readonly tag: (
    text: string,
    known: readonly KnownStretch[],
  ) => Readonly<Record<Head, readonly TaggedSpan[]>>;
}

/** Longer sentences are tagged in pieces of this many words, so that time and memory stay in bounds. */
const WORDS_AT_ONCE = 400;

/** Open addressing over the feature hashes; gives the row of weights, -1 for none. */
const rowsByFeature = (features: Int32Array): ((feature: number) => number) => {
  let capacity = 16;
  while (capacity < features.length * 2) capacity *= 2;
  const slots = new Int32Array(capacity).fill(-1);
  features.forEach((feature, row) => {
    let slot = feature & (capacity - 1);
    while ((slots[slot] ?? -1) >= 0) slot = (slot + 1) & (capacity - 1);
    slots[slot] = row;
  });
  return (feature) => {
    let slot = feature & (capacity - 1);
    for (let row = slots[slot] ?? -1; row >= 0; row = slots[slot] ?? -1) {
      if (features[row] === feature) return row;
      slot = (slot + 1) & (capacity - 1);
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
  const clusterOf = (word: string): number => {
    const id = words.idOf(word);
    return id < 0 ? 0 : (clusters[id] ?? 0) + 1;
  };
  return {
    fine: (lower) => clusterOf(lower) || clusterOf(lower.replace(/[^a-z0-9]/g, '')),
    coarse: (fine) => coarse[fine - 1] ?? 0,
  };
};

const spansOf = (
  words: readonly { readonly start: number; readonly end: number }[],
  labels: Uint8Array,
  outside: Float64Array,
): TaggedSpan[] => {
  const spans: { start: number; end: number; sure: number }[] = [];
  words.forEach((word, at) => {
    const last = spans.at(-1);
    const sure = 1 - (outside[at] ?? 1);
    if (labels[at] === 1 || (labels[at] === 2 && (at === 0 || labels[at - 1] === 0))) {
      spans.push({ start: word.start, end: word.end, sure });
    } else if (labels[at] === 2 && last !== undefined) {
      last.end = word.end;
      last.sure = Math.max(last.sure, sure);
    }
  });
  return spans;
};

/** The tagger of a pack's sections. Throws `PackError` where one is missing. */
export const openTagger = (sections: PackSections): Tagger => {
  const knowledge = openWordKnowledge(sections);
  const rowOf = rowsByFeature(sectionOf(sections, 'tag.feature', Int32Array));
  const weights = sectionOf(sections, 'tag.weight', Int8Array);
  const scales = sectionOf(sections, 'tag.scale', Float32Array);
  const steps = sectionOf(sections, 'tag.step', Float32Array);
  const outside = sectionOf(sections, 'tag.outside', Float32Array);
  const width = HEADS.length * LABELS;

  const scoresOf = (features: Int32Array, starts: Int32Array): Float64Array[] => {
    const count = starts.length - 1;
    const scores = HEADS.map(() => new Float64Array(count * LABELS));
    const sums = new Int32Array(width);
    for (let word = 0; word < count; word += 1) {
      let [a, b, c, d, e, f, g, h, i] = [0, 0, 0, 0, 0, 0, 0, 0, 0];
      for (let at = starts[word] ?? 0; at < (starts[word + 1] ?? 0); at += 1) {
        const row = rowOf(features[at] ?? 0) * width;
        if (row < 0) continue;
        // Written out: nine additions at a hundred thousand places an ad are most of its reading.
        a += weights[row] ?? 0;
        b += weights[row + 1] ?? 0;
        c += weights[row + 2] ?? 0;
        d += weights[row + 3] ?? 0;
        e += weights[row + 4] ?? 0;
        f += weights[row + 5] ?? 0;
        g += weights[row + 6] ?? 0;
        h += weights[row + 7] ?? 0;
        i += weights[row + 8] ?? 0;
      }
      sums.set([a, b, c, d, e, f, g, h, i]);
      scores.forEach((score, head) => {
        for (let label = 0; label < LABELS; label += 1)
          score[word * LABELS + label] = (sums[head * LABELS + label] ?? 0) * (scales[head] ?? 0);
      });
    }
    return scores;
  };

  return {
    tag: (text, known) => {
      const all = splitWords(text);
      const found: Record<Head, TaggedSpan[]> = { knowledge: [], skill: [], asked: [] };
      for (let from = 0; from < all.length; from += WORDS_AT_ONCE) {
        const words = all.slice(from, from + WORDS_AT_ONCE);
        const { features, starts } = wordFeatures(words, known, knowledge);
        const scores = scoresOf(features, starts);
        HEADS.forEach((head, at) => {
          const step = steps.subarray(at * 9, at * 9 + 9);
          const score = scores[at] ?? new Float64Array(0);
          const labels = decodeLabels(score, step, outside[at] ?? 0);
          // Where all is outside there is no span to be sure of.
          if (labels.some((label) => label !== 0))
            found[head].push(...spansOf(words, labels, chanceOutside(score, step)));
        });
      }
      return found;
    },
  };
};
