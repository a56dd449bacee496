import type { PackSections } from '@/utils/skills/pack/pack-format';
import { sectionOf } from '@/utils/skills/pack/read-pack';
import { wordTable } from '@/utils/skills/pack/word-table';

/** Vectors of phrases out of those of their words. */
export interface PhraseVectors {
  readonly size: number;
  /** Adds a word's vector to a sum; nothing for a word without one. */
  readonly addWord: (word: string, weight: number, sum: Float32Array) => void;
}

/** The word vectors of a pack. Throws `PackError` where sections are missing. */
export const openVectors = (sections: PackSections): PhraseVectors => {
  const words = wordTable(
    sectionOf(sections, 'glove.letters', Uint16Array),
    sectionOf(sections, 'glove.lengths', Uint8Array),
  );
  const values = sectionOf(sections, 'glove.vector', Int8Array);
  const size = words.size === 0 ? 0 : values.length / words.size;
  return {
    size,
    addWord: (word, weight, sum) => {
      const id = words.idOf(word);
      if (id < 0) return;
      for (let at = 0; at < size; at += 1)
        sum[at] = (sum[at] ?? 0) + (weight * (values[id * size + at] ?? 0)) / 127;
    },
  };
};

/** Makes each of the rows of `size` one long, less their mean where it is given. */
export const toUnitRows = (rows: Float32Array, size: number, mean: Float32Array | null): void => {
  for (let start = 0; start < rows.length; start += size) {
    let square = 0;
    for (let at = 0; at < size; at += 1) {
      const value = (rows[start + at] ?? 0) - (mean?.[at] ?? 0);
      rows[start + at] = value;
      square += value * value;
    }
    const length = Math.sqrt(square) || 1;
    for (let at = 0; at < size; at += 1) rows[start + at] = (rows[start + at] ?? 0) / length;
  }
};
