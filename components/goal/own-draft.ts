import type { OwnCriterion } from '@/utils/goals/own-criterion';
import type { Sentence } from '@/utils/words/sentence';
import { numberOf } from './number-of';

/** A criterion of the user's own as it stands in the form. */
export interface OwnDraft extends Omit<OwnCriterion, 'worst' | 'best'> {
  readonly worst: string;
  readonly best: string;
}

/** The form's row of a kept criterion. */
export function ownDraftOf(own: OwnCriterion): OwnDraft {
  return {
    ...own,
    worst: own.worst === null ? '' : String(own.worst),
    best: own.best === null ? '' : String(own.best),
  };
}

/** The criterion a row describes, or what is wrong with it: no name, or a number without two different ends. */
export function ownOfDraft(draft: OwnDraft): OwnCriterion | Sentence {
  const name = draft.name.trim();
  if (name === '') return { key: 'goal.problem_own_name' };
  if (draft.kind !== 'number') return { ...draft, name, worst: null, best: null };
  const worst = numberOf(draft.worst);
  const best = numberOf(draft.best);
  if (worst === null || best === null || worst === best)
    return { key: 'goal.problem_own_ends', params: { name } };
  return { ...draft, name, worst, best };
}
