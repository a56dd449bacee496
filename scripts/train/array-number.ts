/** A number of an array whose length is known. */
export const num = (values: Float64Array, at: number): number => values[at] as number;

/** Adds to a number of an array whose length is known. */
export const add = (values: Float64Array, at: number, value: number): void => {
  values[at] = (values[at] as number) + value;
};
