import type { Direction } from '@/utils/goals/direction';
import { defaultDirection } from '@/utils/goals/default-direction';
import { defaultGoal } from '@/utils/goals/default-goal';
import type { Goal } from '@/utils/goals/goal';
import { withMusts } from '@/utils/goals/must-criteria';
import type { OwnCriterion } from '@/utils/goals/own-criterion';
import { isDay } from '@/utils/time/is-day';
import type { Sentence } from '@/utils/words/sentence';
import type { DraftProblem } from './draft-problem';
import { wishesNothing } from './goal-draft';
import type { GoalDraft, GoalFrame } from './goal-draft';
import { measureOfDraft } from './measure-of-draft';
import { numberOf } from './number-of';
import { ownOfDraft } from './own-draft';
import { payOfDraft } from './pay-of-draft';

export type GoalOrProblems =
  { readonly goal: Goal } | { readonly goal: null; readonly problems: readonly DraftProblem[] };

const FURTHEST_KM = 20_000;

/**
 * The goal a form describes, or every problem that stands in the way, each beside its field. A goal without a sentence
 * of its own takes its first title; without its benefit it is a draft (C12). A must on something that was not filled in
 * is dropped.
 */
export function goalOfDraft(draft: GoalDraft, frame: GoalFrame): GoalOrProblems {
  const problems: DraftProblem[] = [];
  const statement = draft.statement.trim() || (draft.titles[0] ?? '');
  if (statement === '') problems.push({ field: 'statement', say: { key: 'goal.problem_empty' } });
  const { before, ...named } = frame;
  const base = before ?? defaultGoal(named);
  const start = base.start ?? named.updatedAt.slice(0, 10);
  const due = dayOf(draft.due, start, problems);
  const found = measureOfDraft(draft.measure);
  if (found !== null && 'key' in found) problems.push({ field: 'measure', say: found });
  const measure = found === null || 'key' in found ? null : found;
  const direction = directionOf(draft, before?.direction ?? defaultDirection(), problems);
  if (problems.length > 0) return { goal: null, problems };
  const { kind, difficulty, confidence } = draft;
  const benefit = draft.benefit.trim();
  const settled = base.status === 'reached' || base.status === 'let-go';
  return {
    goal: {
      ...base,
      ...named,
      kind,
      statement,
      benefit,
      start: due === null ? base.start : start,
      due,
      measure,
      parentId: draft.parentId === '' ? null : draft.parentId,
      whyNoParent: draft.parentId === '' ? draft.whyNoParent.trim() : '',
      obstacle: draft.obstacle.trim(),
      ifThen: draft.ifThen.trim(),
      difficulty,
      confidence,
      status: settled ? base.status : benefit === '' ? 'draft' : 'active',
      direction,
    },
  };
}

/** About getting the job and not about wanting it: a must or nothing. */
export const ENTRY_CRITERIA = ['years', 'education', 'licence', 'right-to-work'] as const;

/** The criteria a form has something to say about, so that they can be made a must. */
export function filledCriteria(draft: GoalDraft): readonly string[] {
  const filled: readonly (readonly [string, boolean])[] = [
    ['title', draft.titles.length > 0],
    ['specialism', draft.specialisms.length > 0],
    ['level', draft.levels.length > 0 || draft.levelSteps.length > 0],
    ['place-and-mode', draft.places.length > 0 || draft.modes.length > 0],
    ['pay-floor', draft.floor.trim() !== ''],
    ['industry', draft.industries.length > 0],
    ['language', draft.languages.length > 0],
    ['employment', draft.employment.length > 0],
    ['travel', draft.travel.trim() !== ''],
    // What is true of me stands on the skills page: the form can always ask for it.
    ...ENTRY_CRITERIA.map((id) => [id, true] as const),
  ];
  return filled.filter(([, said]) => said).map(([id]) => id);
}

/** What criteria are asked for by the form in one go: the form's word for them, and their own ids. */
const idsOf = (id: string): readonly string[] => (id === 'place-and-mode' ? ['place', 'mode'] : [id]);

function directionOf(draft: GoalDraft, before: Direction, problems: DraftProblem[]): Direction | null {
  const { floor, target } = payOfDraft(draft, problems);
  const radiusKm = wholeOf(draft.radius, 'radius', FURTHEST_KM, problems);
  const travelMost = wholeOf(draft.travel, 'travel', 100, problems);
  const own = ownOf(draft, problems);
  if (wishesNothing(draft)) return null;
  const { titles, specialisms, levels, levelSteps, places, relocates, modes, skills } = draft;
  const { industries, languages, employment, values } = draft;
  // Musts the form has no box for stay as they were.
  const boxed = new Set(BOXED.flatMap(idsOf));
  const unboxed = draft.criteria
    .filter(({ id, strength }) => strength === 'must' && !boxed.has(id))
    .map(({ id }) => id);
  const musts = filledCriteria(draft).filter((id) => draft.musts.includes(id));
  return {
    ...before,
    titles,
    specialisms,
    levels,
    levelSteps,
    places,
    radiusKm,
    relocates,
    modes,
    payFloor: floor,
    payTarget: target,
    skills,
    industries,
    languages,
    employment,
    travelMost,
    values,
    criteria: withMusts(draft.criteria, [...musts.flatMap(idsOf), ...unboxed]),
    own,
  };
}

const BOXED = [
  'title',
  'specialism',
  'level',
  'place-and-mode',
  'pay-floor',
  'industry',
  'language',
  'employment',
  'travel',
  ...ENTRY_CRITERIA,
];

function ownOf({ own }: GoalDraft, problems: DraftProblem[]): readonly OwnCriterion[] {
  const found = own.map(ownOfDraft);
  const wrong = found.find((one): one is Sentence => 'key' in one);
  if (wrong !== undefined) problems.push({ field: 'own', say: wrong });
  return found.filter((one): one is OwnCriterion => 'id' in one);
}

function dayOf(typed: string, start: string, problems: DraftProblem[]): string | null {
  if (typed === '') return null;
  if (!isDay(typed)) problems.push({ field: 'due', say: { key: 'goal.problem_day' } });
  else if (typed <= start) problems.push({ field: 'due', say: { key: 'goal.problem_due_past' } });
  return typed;
}

function wholeOf(
  typed: string,
  field: 'radius' | 'travel',
  most: number,
  problems: DraftProblem[],
): number | null {
  if (typed.trim() === '') return null;
  const value = numberOf(typed);
  if (value !== null && value >= 0 && value <= most) return value;
  problems.push({ field, say: { key: `goal.problem_${field}`, params: { most } } });
  return null;
}
