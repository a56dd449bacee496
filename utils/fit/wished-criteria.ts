import type { Direction } from '@/utils/goals/direction';
import { criteria } from './criteria/all';
import type { Criterion } from './criterion';
import { oncePer } from './once-per';
import { criterionWeights } from './weights';

/** A criterion as a direction has it count. */
export interface WishedCriterion {
  readonly criterion: Criterion;
  /** Its place in the list of all criteria. */
  readonly at: number;
  readonly strength: 'must' | 'want';
  readonly weight: number;
  /** Equal where everything is that a judgement takes from the direction, weight and strength included. */
  readonly signature: string;
}

const shared = new Map<string, string>();
const MOST_SHARED = 2_000;

/** The same text as the same string, so that thousands of comparisons look at one pointer. */
const sharedText = (text: string): string => {
  const known = shared.get(text);
  if (known !== undefined) return known;
  if (shared.size >= MOST_SHARED) shared.clear();
  shared.set(text, text);
  return text;
};

const wished = (criterion: Criterion, at: number, direction: Direction): WishedCriterion[] => {
  const { id, entry = false, reads } = criterion;
  const setting = direction.criteria.find((one) => one.id === id);
  const strength = id === 'skills-must' || setting?.strength === 'must' ? 'must' : 'want';
  if (setting?.strength === 'off' || (entry && strength === 'want')) return [];
  const weight = setting?.weight ?? criterionWeights[id] ?? 1;
  const signature = JSON.stringify([strength, weight, ...reads.map((field) => direction[field])]);
  return [{ criterion, at, strength, weight, signature: sharedText(signature) }];
};

/** The criteria a direction is judged by, in the order of a report. Those about getting the job only as musts. */
export const wishedCriteria = oncePer((direction: Direction): readonly WishedCriterion[] =>
  criteria.flatMap((criterion, at) => wished(criterion, at, direction)),
);
