import type { LabelledRows } from './crf';
import type { LabelledSentence } from './labelled-sentences';

/** Features of a sentence's words, as hashes. */
export interface SentenceFeatures {
  readonly features: Int32Array;
  readonly starts: Int32Array;
}

/** Numbers the feature hashes that stand at least `least` times in the sentences; the order of the text decides the number. */
export const numberFeatures = (
  sentences: readonly SentenceFeatures[],
  least: number,
): Map<number, number> => {
  const counts = new Map<number, number>();
  for (const { features } of sentences)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const numbers = new Map<number, number>();
  for (const [feature, count] of counts) if (count >= least) numbers.set(feature, numbers.size);
  return numbers;
};

/** Sentences as rows of feature numbers with the labels of one layer; features without a number get -1. */
export const rowsOf = (
  sentences: readonly LabelledSentence[],
  features: readonly SentenceFeatures[],
  layer: string,
  numbers: ReadonlyMap<number, number>,
): LabelledRows => {
  const wordCount = sentences.reduce((sum, { words }) => sum + words.length, 0);
  const all = new Int32Array(features.reduce((sum, one) => sum + one.features.length, 0));
  const wordStarts = new Int32Array(wordCount + 1);
  const sentenceStarts = new Int32Array(sentences.length + 1);
  const labels = new Uint8Array(wordCount);
  let word = 0;
  let at = 0;
  sentences.forEach((sentence, index) => {
    const own = features[index];
    labels.set(sentence.layers[layer] ?? [], word);
    for (const feature of own?.features ?? []) {
      all[at] = numbers.get(feature) ?? -1;
      at += 1;
    }
    const base = wordStarts[word] ?? 0;
    for (let inner = 1; inner <= sentence.words.length; inner += 1) {
      word += 1;
      wordStarts[word] = base + (own?.starts[inner] ?? 0);
    }
    sentenceStarts[index + 1] = word;
  });
  return { features: all, wordStarts, sentenceStarts, labels };
};
