import type { RankedValue } from '@/utils/profile/me';
import type { GoalDraft } from './goal-draft';
import type { DraftProblem } from './draft-problem';
import type { KnownWishes } from './known-wishes';

/** What the form knows of the rest of the store. */
export interface FormContext {
  /** The longer goals that a 12-month one can lead to; null for a longer goal, which leads to none. */
  readonly longer: readonly { readonly id: string; readonly statement: string }[] | null;
  readonly known: KnownWishes;
  /** The values sort, most important first. */
  readonly values: readonly RankedValue[];
}

/** What every part of the goal form gets. */
export interface FieldsProps extends FormContext {
  readonly draft: GoalDraft;
  readonly change: (over: Partial<GoalDraft>) => void;
  /** What is wrong with a field, in words; null while nothing is or nobody has tried to save. */
  readonly problemOf: (field: DraftProblem['field']) => string | null;
}
