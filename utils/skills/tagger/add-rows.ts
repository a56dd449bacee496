/** Rows of numbers: `weights` has `width` in each. */
export interface Rows {
  readonly weights: Float64Array;
  readonly width: number;
}

/** Rows worked on together: their sum is read and written once instead of once a row. */
const TOGETHER = 8;

/** Adds to `sums`, from `at` on, the rows from `first` on, each as often as the `count` values from `from` on say. */
export const addRows = (
  { weights, width }: Rows,
  first: number,
  values: Float64Array,
  from: number,
  count: number,
  sums: Float64Array,
  at: number,
): void => {
  const whole = count - (count % TOGETHER);
  for (let row = 0; row < whole; row += TOGETHER) {
    const value = values[from + row] ?? 0;
    const second = values[from + row + 1] ?? 0;
    const third = values[from + row + 2] ?? 0;
    const fourth = values[from + row + 3] ?? 0;
    const fifth = values[from + row + 4] ?? 0;
    const sixth = values[from + row + 5] ?? 0;
    const seventh = values[from + row + 6] ?? 0;
    const eighth = values[from + row + 7] ?? 0;
    const start = (first + row) * width;
    for (let column = 0; column < width; column += 1) {
      const place = start + column;
      sums[at + column] =
        (sums[at + column] ?? 0) +
        value * (weights[place] ?? 0) +
        second * (weights[place + width] ?? 0) +
        third * (weights[place + 2 * width] ?? 0) +
        fourth * (weights[place + 3 * width] ?? 0) +
        fifth * (weights[place + 4 * width] ?? 0) +
        sixth * (weights[place + 5 * width] ?? 0) +
        seventh * (weights[place + 6 * width] ?? 0) +
        eighth * (weights[place + 7 * width] ?? 0);
    }
  }
  for (let row = whole; row < count; row += 1) {
    const value = values[from + row] ?? 0;
    const start = (first + row) * width;
    for (let column = 0; column < width; column += 1)
      sums[at + column] = (sums[at + column] ?? 0) + value * (weights[start + column] ?? 0);
  }
};
