import type { WordVectors } from './read-vectors';

const ROUNDS = 12;

/** The nearest centre of each row by cosine; rows and centres have unit length. */
const assign = (rows: Float32Array, centres: Float32Array, size: number, nearest: Uint16Array): void => {
  const count = centres.length / size;
  for (let row = 0; row < nearest.length; row += 1) {
    let best = 0;
    let bestCosine = -2;
    const from = row * size;
    for (let centre = 0; centre < count; centre += 1) {
      const at = centre * size;
      let cosine = 0;
      for (let column = 0; column < size; column += 1)
        cosine += (rows[from + column] as number) * (centres[at + column] as number);
      if (cosine > bestCosine) {
        bestCosine = cosine;
        best = centre;
      }
    }
    nearest[row] = best;
  }
};

const recentre = (rows: Float32Array, nearest: Uint16Array, centres: Float32Array, size: number): void => {
  const sums = new Float64Array(centres.length);
  nearest.forEach((centre, row) => {
    for (let column = 0; column < size; column += 1) {
      const at = centre * size + column;
      sums[at] = (sums[at] as number) + (rows[row * size + column] as number);
    }
  });
  for (let centre = 0; centre < centres.length / size; centre += 1) {
    const sum = sums.subarray(centre * size, (centre + 1) * size);
    const length = Math.hypot(...sum);
    if (length > 0) sum.forEach((value, column) => (centres[centre * size + column] = value / length));
  }
};

/**
 * Spherical k-means of unit rows into `count` clusters; begins with evenly spaced rows, so the same rows always give the
 * same clusters. Gives the cluster of each row and the centres.
 */
export const clusterRows = (
  rows: Float32Array,
  size: number,
  count: number,
): { readonly nearest: Uint16Array; readonly centres: Float32Array } => {
  const total = rows.length / size;
  const centres = new Float32Array(count * size);
  for (let centre = 0; centre < count; centre += 1) {
    const row = Math.floor((centre * total) / count);
    centres.set(rows.subarray(row * size, (row + 1) * size), centre * size);
  }
  const nearest = new Uint16Array(total);
  for (let round = 0; round < ROUNDS; round += 1) {
    assign(rows, centres, size, nearest);
    recentre(rows, nearest, centres, size);
  }
  assign(rows, centres, size, nearest);
  return { nearest, centres };
};

/** Fine and coarse cluster of each word: the coarse ones are clusters of the fine ones. */
export const clusterWords = (
  { values, size }: WordVectors,
  fineCount: number,
  coarseCount: number,
): { readonly fine: Uint16Array; readonly coarseOfFine: Uint16Array } => {
  const { nearest: fine, centres } = clusterRows(values, size, fineCount);
  return { fine, coarseOfFine: clusterRows(centres, size, coarseCount).nearest };
};
