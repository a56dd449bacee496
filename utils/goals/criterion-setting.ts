/** How a wish counts: a broken must rules out, a want is weighed. */
export type Strength = 'must' | 'want';

/** How a criterion counts in a direction. Criteria that are not listed are wants of their usual weight. */
export interface CriterionSetting {
  /** Id of the criterion: the name of its file in `utils/fit/criteria`. */
  readonly id: string;
  readonly strength: Strength | 'off';
  /** 1..10; `null` for the usual weight. */
  readonly weight: number | null;
}
