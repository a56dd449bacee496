import type { Strength } from './criterion-setting';

/** What the user answered to a criterion of their own for one posting: yes or no, a number, or a rating 1..5. */
export type OwnAnswer = boolean | number;

/** So many own criteria are judged: each is answered by hand for every job, and more are one question too many. */
export const MOST_OWN = 100;

/**
 * A criterion the user made: `yes-no` wishes for a yes, `number` runs from `worst` (utility 0) to `best` (1), also
 * downwards, `rating` from 1 to 5. Its answers stand with each posting's notes.
 */
export interface OwnCriterion {
  readonly id: string;
  readonly name: string;
  readonly kind: 'yes-no' | 'number' | 'rating';
  readonly strength: Strength;
  /** 1..10. */
  readonly weight: number;
  /** Of a number only; else null. */
  readonly worst: number | null;
  readonly best: number | null;
}
