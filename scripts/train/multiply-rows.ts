import { add, num } from './array-number';

/** Rows taken at once, so that what they add up to is read and written a quarter as often. */
const BLOCK = 4;

/** Where the four rows from `row` on begin; those behind the last are the last again. */
const blockAt = (row: number, rows: number, width: number): [number, number, number, number] => {
  const last = rows - 1;
  return [
    row * width,
    Math.min(row + 1, last) * width,
    Math.min(row + 2, last) * width,
    Math.min(row + 3, last) * width,
  ];
};

/** A number of a row of `rows`, 0 behind its end. */
const within = (values: Float64Array, from: number, row: number, rows: number): number =>
  row < rows ? num(values, from + row) : 0;

/** Adds `from` times `weights` (rows of `width`) to `to`, word by word. */
export const multiply = (
  from: Float64Array,
  rows: number,
  weights: Float64Array,
  width: number,
  to: Float64Array,
): void => {
  for (let row = 0; row < rows; row += BLOCK) {
    const [w0, w1, w2, w3] = blockAt(row, rows, width);
    for (let f = 0, t = 0; f < from.length; f += rows, t += width) {
      const v0 = num(from, f + row);
      const v1 = within(from, f, row + 1, rows);
      const v2 = within(from, f, row + 2, rows);
      const v3 = within(from, f, row + 3, rows);
      for (let column = 0; column < width; column += 1)
        add(
          to,
          t + column,
          v0 * num(weights, w0 + column) +
            v1 * num(weights, w1 + column) +
            v2 * num(weights, w2 + column) +
            v3 * num(weights, w3 + column),
        );
    }
  }
};

/** The way back of `multiply`: adds the slopes of the weights to `slopes`. */
export const multiplySlopes = (
  from: Float64Array,
  rows: number,
  slopes: Float64Array,
  width: number,
  slopesTo: Float64Array,
): void => {
  const words = from.length / rows;
  for (let row = 0; row < rows; row += 1) {
    const w = row * width;
    for (let word = 0; word < words; word += BLOCK) {
      const [t0, t1, t2, t3] = blockAt(word, words, width);
      const v0 = num(from, word * rows + row);
      const v1 = word + 1 < words ? num(from, (word + 1) * rows + row) : 0;
      const v2 = word + 2 < words ? num(from, (word + 2) * rows + row) : 0;
      const v3 = word + 3 < words ? num(from, (word + 3) * rows + row) : 0;
      if (v0 === 0 && v1 === 0 && v2 === 0 && v3 === 0) continue;
      for (let column = 0; column < width; column += 1)
        add(
          slopes,
          w + column,
          v0 * num(slopesTo, t0 + column) +
            v1 * num(slopesTo, t1 + column) +
            v2 * num(slopesTo, t2 + column) +
            v3 * num(slopesTo, t3 + column),
        );
    }
  }
};

/** The way back of `multiply`: the slopes of what went in, from row `first` on. */
export const inputSlopes = (
  rows: number,
  first: number,
  weights: Float64Array,
  width: number,
  slopesTo: Float64Array,
): Float64Array => {
  const words = slopesTo.length / width;
  const slopes = new Float64Array(words * rows);
  for (let word = 0; word < words; word += 1)
    for (let row = first; row < rows; row += BLOCK) {
      const [w0, w1, w2, w3] = blockAt(row, rows, width);
      let [s0, s1, s2, s3] = [0, 0, 0, 0];
      for (let column = 0; column < width; column += 1) {
        const slope = num(slopesTo, word * width + column);
        s0 += slope * num(weights, w0 + column);
        s1 += slope * num(weights, w1 + column);
        s2 += slope * num(weights, w2 + column);
        s3 += slope * num(weights, w3 + column);
      }
      const at = word * rows + row;
      slopes[at] = s0;
      if (row + 1 < rows) slopes[at + 1] = s1;
      if (row + 2 < rows) slopes[at + 2] = s2;
      if (row + 3 < rows) slopes[at + 3] = s3;
    }
  return slopes;
};
