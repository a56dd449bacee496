import { sectionOf } from '@/utils/skills/pack/read-pack';
import type { PackSections } from '@/utils/skills/pack/pack-format';
import { openFeatures } from './feature-list';

/** What the features of a pack weigh, each found by its hash. */
export interface FeatureWeights {
  /** Weights of a feature: those of each head one behind the other. */
  readonly width: number;
  /** Adds the weights of a feature to `sums` from `at` on; a feature the pack does not have adds nothing. */
  readonly addTo: (feature: number, sums: Int32Array, at: number) => void;
}

/** A bit for each beginning of a feature's hash: most features weigh nothing, and the bits, unlike the weights, fit into the fastest memory. */
const MARK_BITS = 20;
const INT = Int32Array.BYTES_PER_ELEMENT;

/**
 * The weights of a pack by open addressing: each place holds a hash (0 for none, which no feature has) and behind it the feature's weights, so
 * that both come from one place in memory. Throws `PackError` where a section is missing.
 */
export const openFeatureWeights = (sections: PackSections): FeatureWeights => {
  const features = openFeatures(sections);
  const weights = sectionOf(sections, 'tag.weight', Int8Array);
  const width = features.length === 0 ? 0 : weights.length / features.length;
  const stride = 1 + Math.ceil(width / INT);
  let capacity = 16;
  while (capacity < features.length * 2) capacity *= 2;
  const hashes = new Int32Array(capacity * stride);
  const bytes = new Int8Array(hashes.buffer);
  const marks = new Int32Array(1 << (MARK_BITS - 5));
  const markOf = (feature: number): number => feature >>> (37 - MARK_BITS);
  const bitOf = (feature: number): number => 1 << (feature >>> (32 - MARK_BITS));
  features.forEach((feature, row) => {
    marks[markOf(feature)] = (marks[markOf(feature)] ?? 0) | bitOf(feature);
    let place = feature & (capacity - 1);
    while (hashes[place * stride] !== 0) place = (place + 1) & (capacity - 1);
    hashes[place * stride] = feature;
    bytes.set(weights.subarray(row * width, (row + 1) * width), (place * stride + 1) * INT);
  });
  return {
    width,
    addTo: (feature, sums, at) => {
      if (((marks[markOf(feature)] ?? 0) & bitOf(feature)) === 0) return;
      let place = feature & (capacity - 1);
      for (let found = hashes[place * stride]; found !== 0; found = hashes[place * stride]) {
        if (found === feature) {
          const from = (place * stride + 1) * INT;
          for (let column = 0; column < width; column += 1)
            sums[at + column] = (sums[at + column] ?? 0) + (bytes[from + column] ?? 0);
          return;
        }
        place = (place + 1) & (capacity - 1);
      }
    },
  };
};
