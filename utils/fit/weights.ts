import type { RequirementClass } from '@/utils/skills/requirement';

/** Where the lines are drawn between verdicts; adjustable in the settings. Shares 0..1. */
export interface Thresholds {
  /** Ready from this R (F2). */
  readonly ready: number;
  /** Toward from this E (F1). */
  readonly toward: number;
  /** Under this share of known weight nothing is said. */
  readonly coverage: number;
  /** Where the bands of R begin; below `stretch` is far. */
  readonly bands: { readonly stretch: number; readonly worthALook: number; readonly strong: number };
}

export const defaultThresholds: Thresholds = {
  ready: 0.5,
  toward: 0.6,
  coverage: 0.4,
  bands: { stretch: 0.3, worthALook: 0.5, strong: 0.8 },
};

/** Weight 1..10 of each criterion among the wants (F1). */
export const criterionWeights: Readonly<Record<string, number>> = {
  title: 8,
  level: 5,
  place: 6,
  mode: 4,
  'pay-floor': 6,
  'pay-target': 4,
  'skills-must': 6,
  'skills-asked': 6,
  builds: 3,
  specialism: 5,
  industry: 3,
  language: 4,
  employment: 4,
  travel: 2,
  values: 3,
  years: 3,
  education: 3,
  licence: 3,
  'right-to-work': 3,
};

/** Weight of a requirement in R (F2). What is only mentioned counts a fifth of a must. */
export const requirementWeights: Readonly<Record<RequirementClass, number>> = {
  must: 2,
  nice: 1,
  mentioned: 0.4,
};

/** Credit for holding some of what is asked (F2). */
export const PARTLY_HELD = 0.5;
/** A must holds from this utility on. */
export const MUST_HOLDS = 0.5;
/** Utility of a level one step above a wished one, and one step below. */
export const LEVEL_ABOVE = 0.5;
export const LEVEL_BELOW = 0.3;
/** Utility of a title that names the wished occupation otherwise, and of one in the same family. */
export const SAME_OCCUPATION = 0.9;
export const SAME_FAMILY = 0.35;
/** Utility of a specialism that the text names but neither title nor requirement does. */
export const SPECIALISM_IN_TEXT = 0.7;
/** Utility of a place I would have to move to, when I would. */
export const WOULD_MOVE = 0.5;
/** Utility of a pay range that reaches the floor with its upper end only. */
export const FLOOR_IN_RANGE = 0.5;
/** From this utility on a known criterion is told as a fit, below as speaking against. */
export const TOLD_AS_FIT = 0.5;
/** Level from which a skill counts as held. */
export const WORKING_LEVEL = 2;
