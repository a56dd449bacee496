import type { CriterionSetting } from '@/utils/goals/criterion-setting';
import type { Direction, Level, LevelStep, PayFloor, WantedSkill } from '@/utils/goals/direction';
import type { FiveSteps, Goal, GoalKind, Horizon } from '@/utils/goals/goal';
import { mustCriteria } from '@/utils/goals/must-criteria';
import type { Employment, Mode, PayPeriod } from '@/utils/posting/posting';
import { fromMinor } from '@/utils/money/minor-units';
import { ownDraftOf, type OwnDraft } from './own-draft';

/** A measure as it stands in the form: its numbers are still the text that was typed. */
export interface MeasureDraft {
  readonly start: string;
  readonly current: string;
  readonly target: string;
  readonly unit: string;
}

/** A goal as it stands in the form: pay, days and numbers are still the text that was typed. */
export interface GoalDraft {
  readonly kind: GoalKind;
  readonly statement: string;
  readonly benefit: string;
  readonly due: string;
  /** Id of the longer goal it leads to; empty for none. */
  readonly parentId: string;
  readonly whyNoParent: string;
  readonly measure: MeasureDraft;
  readonly obstacle: string;
  readonly ifThen: string;
  readonly difficulty: FiveSteps | null;
  readonly confidence: FiveSteps | null;
  readonly titles: readonly string[];
  readonly specialisms: readonly string[];
  readonly levels: readonly Level[];
  readonly levelSteps: readonly LevelStep[];
  readonly places: readonly string[];
  readonly radius: string;
  readonly relocates: boolean;
  readonly modes: readonly Mode[];
  readonly floor: string;
  readonly target: string;
  readonly currency: string;
  readonly period: PayPeriod;
  readonly skills: readonly WantedSkill[];
  readonly industries: readonly string[];
  readonly languages: readonly string[];
  readonly employment: readonly Employment[];
  readonly travel: string;
  readonly values: readonly string[];
  readonly musts: readonly string[];
  /** Weights, and what does not count at all; musts stand in `musts`. */
  readonly criteria: readonly CriterionSetting[];
  readonly own: readonly OwnDraft[];
}

const NO_MEASURE: MeasureDraft = { start: '', current: '', target: '', unit: '' };

/** A form with nothing filled in; currency and period are the usual ones of the user. */
export function emptyDraft(currency: string, period: PayPeriod = 'year'): GoalDraft {
  return {
    kind: 'position',
    statement: '',
    benefit: '',
    due: '',
    parentId: '',
    whyNoParent: '',
    measure: NO_MEASURE,
    obstacle: '',
    ifThen: '',
    difficulty: null,
    confidence: null,
    titles: [],
    specialisms: [],
    levels: [],
    levelSteps: [],
    places: [],
    radius: '',
    relocates: false,
    modes: [],
    floor: '',
    target: '',
    currency,
    period,
    skills: [],
    industries: [],
    languages: [],
    employment: [],
    travel: '',
    values: [],
    musts: [],
    criteria: [],
    own: [],
  };
}

/** The form filled from a kept goal. */
export function draftOf(goal: Goal, currency: string): GoalDraft {
  const { direction, measure } = goal;
  const blank: GoalDraft = {
    ...emptyDraft(currency),
    kind: goal.kind,
    statement: goal.statement,
    benefit: goal.benefit,
    due: goal.due ?? '',
    parentId: goal.parentId ?? '',
    whyNoParent: goal.whyNoParent,
    measure:
      measure === null
        ? NO_MEASURE
        : {
            start: String(measure.start),
            current: String(measure.current),
            target: String(measure.target),
            unit: measure.unit,
          },
    obstacle: goal.obstacle,
    ifThen: goal.ifThen,
    difficulty: goal.difficulty,
    confidence: goal.confidence,
  };
  return direction === null ? blank : { ...blank, ...wishesOf(direction, currency) };
}

function wishesOf(direction: Direction, currency: string): Partial<GoalDraft> {
  const pay = direction.payFloor ?? direction.payTarget;
  return {
    titles: direction.titles,
    specialisms: direction.specialisms,
    levels: direction.levels,
    levelSteps: direction.levelSteps,
    places: direction.places,
    radius: numberText(direction.radiusKm),
    relocates: direction.relocates,
    modes: direction.modes,
    floor: typedAmount(direction.payFloor),
    target: typedAmount(direction.payTarget),
    currency: pay?.currency ?? currency,
    period: pay?.period ?? 'year',
    skills: direction.skills,
    industries: direction.industries,
    languages: direction.languages,
    employment: direction.employment,
    travel: numberText(direction.travelMost),
    values: direction.values,
    musts: mustsOf(direction),
    criteria: direction.criteria,
    own: direction.own.map(ownDraftOf),
  };
}

/** The form asks for place and way of working in one go. */
function mustsOf(direction: Direction): readonly string[] {
  const ids = mustCriteria(direction).map((id) => (id === 'place' || id === 'mode' ? 'place-and-mode' : id));
  return [...new Set(ids)];
}

/** Whether the form says nothing yet, so that closing it loses nothing. */
export function isBlank(draft: GoalDraft): boolean {
  const texts = [draft.statement, draft.benefit, draft.whyNoParent, draft.obstacle, draft.ifThen, draft.due];
  const { start, current, target, unit } = draft.measure;
  return [...texts, start, current, target, unit].every((text) => text.trim() === '') && wishesNothing(draft);
}

/** Whether the form says nothing of what a job has to look like. */
export function wishesNothing(draft: GoalDraft): boolean {
  const { titles, specialisms, levels, places, modes, skills, industries, languages, employment, values } =
    draft;
  const lists = [
    titles,
    specialisms,
    levels,
    draft.levelSteps,
    places,
    modes,
    skills,
    industries,
    languages,
    employment,
    values,
    draft.own,
  ];
  const texts = [draft.floor, draft.target, draft.travel];
  return lists.every((list) => list.length === 0) && texts.every((text) => text.trim() === '');
}

/** Whose goal it is and when it is kept. */
export interface GoalFrame {
  readonly id: string;
  readonly horizon: Horizon;
  readonly updatedAt: string;
  /** The goal as it stands in the store; what the form has no field for is kept from it. */
  readonly before?: Goal;
}

const numberText = (value: number | null): string => (value === null ? '' : String(value));

function typedAmount(pay: PayFloor | null): string {
  return pay === null ? '' : String(fromMinor(pay.amount, pay.currency));
}
