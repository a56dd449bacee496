/** The weights a criterion can have, the heaviest first. */
export const WEIGHTS: readonly number[] = [10, 9, 8, 7, 6, 5, 4, 3, 2, 1];
