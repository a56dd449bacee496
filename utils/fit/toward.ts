import type { Direction } from '@/utils/goals/direction';
import type { Goal } from '@/utils/goals/goal';
import type { Profile } from '@/utils/profile/profile';
import type { Criterion, CriterionInput, JudgedInput } from './criterion';
import type { Gate, JudgedCriterion, Judgement, Toward } from './report';
import { MUST_HOLDS, type Thresholds } from './weights';
import { judgeOwn } from './own-criteria';
import { weighWants, type Weighed, type WeighedWant } from './weigh-wants';
import { wishedCriteria, type WishedCriterion } from './wished-criteria';

/** A criterion that throws becomes one row that says so; the others still judge. */
const judgeSafely = (criterion: Criterion, input: CriterionInput): Judgement => {
  try {
    return criterion.judge(input);
  } catch {
    return { state: 'failed', because: { key: `criterion.${criterion.id.replaceAll('-', '_')}_failed` } };
  }
};

interface RememberedRow {
  readonly signature: string;
  readonly profile: Profile;
  readonly row: JudgedCriterion | null;
}

/** What was judged before of one posting for one goal, by the criterion's place in the list of all. */
export type RowMemory = (RememberedRow | undefined)[];

const rowOf = (
  { criterion, at, strength, weight, signature }: WishedCriterion,
  input: CriterionInput,
  memory: RowMemory,
): JudgedCriterion | null => {
  const { profile } = input;
  const known = memory[at];
  if (known !== undefined && known.signature === signature && known.profile === profile) return known.row;
  const judgement = judgeSafely(criterion, input);
  const row = judgement.state === 'not-applicable' ? null : { id: criterion.id, strength, weight, judgement };
  memory[at] = { signature, profile, row };
  return row;
};

/** Whether a must is broken for certain. */
export const isBroken = ({ strength, judgement }: JudgedCriterion): boolean =>
  strength === 'must' && judgement.state === 'known' && judgement.utility < MUST_HOLDS;

/** Whether a criterion has an answer still to come. */
export const isOpen = ({ judgement }: JudgedCriterion): boolean =>
  judgement.state === 'unknown' || judgement.state === 'failed';

const gateOf = (judged: readonly JudgedCriterion[]): Gate => {
  let gate: Gate = 'pass';
  for (const one of judged) {
    if (isBroken(one)) return 'fail';
    if (one.strength === 'must' && isOpen(one)) gate = 'open';
  }
  return gate;
};

/** Criteria about the employer and not about the work: the person-organisation part of F1. */
const OF_THE_EMPLOYER: ReadonlySet<string> = new Set(['values', 'industry']);

const weigh = (judged: readonly JudgedCriterion[]): Weighed => {
  const wants: WeighedWant[] = [];
  for (const { strength, weight, judgement } of judged) {
    if (strength === 'must') continue;
    wants.push({ weight, utility: judgement.state === 'known' ? judgement.utility : null });
  }
  return weighWants(wants);
};

/** What F1 says of one goal. A class for the same reason as `LazyReport`: its parts are found when they are read. */
class LazyToward implements Toward {
  readonly goalId: string;
  readonly horizon: Goal['horizon'];
  readonly gate: Gate;
  readonly expected: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly coverage: number;
  readonly criteria: readonly JudgedCriterion[];

  constructor({ id, horizon }: Goal, criteria: readonly JudgedCriterion[], thresholds: Thresholds) {
    const { expected, low, high, coverage } = weigh(criteria);
    const enough = coverage >= thresholds.coverage;
    this.goalId = id;
    this.horizon = horizon;
    this.gate = gateOf(criteria);
    this.expected = enough ? expected : null;
    this.low = enough ? low : null;
    this.high = enough ? high : null;
    this.coverage = coverage;
    this.criteria = criteria;
  }

  get parts(): Toward['parts'] {
    return {
      work: weigh(this.criteria.filter(({ id }) => !OF_THE_EMPLOYER.has(id))),
      employer: weigh(this.criteria.filter(({ id }) => OF_THE_EMPLOYER.has(id))),
    };
  }

  /** Everything it says, its parts included. */
  toJSON(): Toward {
    const { goalId, horizon, gate, expected, low, high, coverage, criteria, parts } = this;
    return { goalId, horizon, gate, expected, low, high, coverage, criteria, parts };
  }
}

/**
 * How far a posting takes me toward one goal (F1): the gate of its musts, then its weighted wants. The figures are
 * null while less than the coverage threshold is known, or nothing is wished beyond the musts.
 * With the
 * `memory` of an earlier judgement of the same posting object, only what the goal changed is judged again.
 */
export const towardGoal = (
  posting: JudgedInput,
  profile: Profile,
  goal: Goal & { readonly direction: Direction },
  thresholds: Thresholds,
  memory: RowMemory = [],
): Toward => {
  const { direction } = goal;
  const { facts, requirements, evidence } = posting;
  const input: CriterionInput = { facts, requirements, evidence, direction, profile };
  const judged: JudgedCriterion[] = [];
  for (const wished of wishedCriteria(direction)) {
    const row = rowOf(wished, input, memory);
    if (row !== null) judged.push(row);
  }
  if (direction.own.length > 0) judged.push(...judgeOwn(direction.own, posting.notes?.answers ?? {}));
  return new LazyToward(goal, judged, thresholds);
};
