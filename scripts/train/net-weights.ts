/** Weights of one part of the net, how each is to change, and what Adam keeps of it. */
export interface NetPart {
  readonly values: Float64Array;
  readonly slopes: Float64Array;
  readonly sum: Float64Array;
  readonly means: Float64Array;
  readonly squares: Float64Array;
  /** Numbers a row; a part of which a sentence uses few rows is changed in those alone. */
  readonly row: number;
  /** The rows used since the last change. */
  readonly used: Set<number>;
}

/** Normally distributed numbers by Box and Muller, the same for the same seed. */
const normal = (random: () => number): number =>
  Math.sqrt(-2 * Math.log(random() + 1e-12)) * Math.cos(2 * Math.PI * random());

/** A part of `count` weights drawn around zero; `row` above 0 where few rows are used at once. */
export const newPart = (count: number, spread: number, row: number, random: () => number): NetPart => ({
  values: Float64Array.from({ length: count }, () => spread * normal(random)),
  slopes: new Float64Array(count),
  sum: new Float64Array(count),
  means: new Float64Array(count),
  squares: new Float64Array(count),
  row,
  used: new Set(),
});

const [FIRST, SECOND, LONGEST] = [0.9, 0.999, 5];

/** The stretches of a part that have slopes. */
const stretches = ({ values, row, used }: NetPart): (readonly [number, number])[] =>
  row === 0 ? [[0, values.length]] : [...used].map((at) => [at * row, (at + 1) * row] as const);

/**
 * Changes all parts against their slopes by Adam (Kingma and Ba 2015) and clears the slopes; where all of them together are longer than five
 * they are shortened to it. `turn` counts from one.
 */
export const changeParts = (parts: readonly NetPart[], rate: number, turn: number): void => {
  const touched = parts.map(stretches);
  let length = 0;
  parts.forEach(({ slopes }, at) => {
    for (const [from, to] of touched[at] ?? [])
      for (let w = from; w < to; w += 1) length += (slopes[w] as number) ** 2;
  });
  const share = Math.min(1, LONGEST / Math.sqrt(length));
  const [firstLeft, secondLeft] = [1 - FIRST ** turn, 1 - SECOND ** turn];
  parts.forEach(({ values, slopes, means, squares, used }, at) => {
    for (const [from, to] of touched[at] ?? [])
      for (let w = from; w < to; w += 1) {
        const slope = (slopes[w] as number) * share;
        const mean = FIRST * (means[w] as number) + (1 - FIRST) * slope;
        const square = SECOND * (squares[w] as number) + (1 - SECOND) * slope * slope;
        means[w] = mean;
        squares[w] = square;
        values[w] =
          (values[w] as number) - (rate * (mean / firstLeft)) / (Math.sqrt(square / secondLeft) + 1e-8);
        slopes[w] = 0;
      }
    used.clear();
  });
};
