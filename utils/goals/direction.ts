import type { Employment, Mode, PayPeriod } from '@/utils/posting/posting';
import type { CriterionSetting, Strength } from './criterion-setting';
import type { OwnCriterion } from './own-criterion';

export type Level = 'intern' | 'junior' | 'mid' | 'senior' | 'lead' | 'manager' | 'director' | 'executive';

/** Where a job's level lies from one's own. */
export type LevelStep = 'up' | 'sideways' | 'down';

/** Pay in minor units of an ISO 4217 currency. */
export interface PayFloor {
  readonly amount: number;
  readonly currency: string;
  readonly period: PayPeriod;
}

/** A skill a direction asks me to use: a must breaks the gate when the ad does not ask for it. */
export interface WantedSkill {
  readonly conceptId: string | null;
  readonly name: string;
  readonly strength: Strength;
}

/** Where a goal points: what a job has to look like to take me there. Empty lists and nulls mean "no wish". */
export interface Direction {
  readonly titles: readonly string[];
  /** Fields of work within an occupation, in the user's words: "intensive care", "tax". */
  readonly specialisms: readonly string[];
  readonly levels: readonly Level[];
  /** Steps from my own level (`Me.level`) that are welcome, whatever they are called. */
  readonly levelSteps: readonly LevelStep[];
  readonly places: readonly string[];
  /** How far from one of `places` is near enough, in kilometres as the crow flies; `null`: in the place itself. */
  readonly radiusKm: number | null;
  /** I would move for the right job: the place then counts as one wish of many and never rules out. */
  readonly relocates: boolean;
  readonly modes: readonly Mode[];
  readonly payFloor: PayFloor | null;
  readonly payTarget: PayFloor | null;
  readonly skills: readonly WantedSkill[];
  readonly industries: readonly string[];
  /** Languages I want to work in, as the vocabulary's concept ids: `english`, `dutch`. */
  readonly languages: readonly string[];
  readonly employment: readonly Employment[];
  /** Most time on the road, in percent of the working time. */
  readonly travelMost: number | null;
  /** Ids of the values (`utils/profile/value-cards.ts`, or own ones) that count as wishes here. */
  readonly values: readonly string[];
  /** How the criteria count; those not listed are wants of their usual weight. */
  readonly criteria: readonly CriterionSetting[];
  readonly own: readonly OwnCriterion[];
}
