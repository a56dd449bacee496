import { useMemo, useState } from 'react';

import type { Goal } from '@/utils/goals/goal';
import { isInDirection, isInPlace, placesOf } from '@/utils/market/in-direction';
import type { Posting } from '@/utils/posting/posting';
import type { ScopeFieldsProps } from './scope-fields';

export interface Scope {
  readonly fields: ScopeFieldsProps;
  /** The goal whose direction is looked at, null for all. */
  readonly goal: Goal | null;
  readonly postings: readonly Posting[];
}

/** The ads of the chosen direction and place; at first those of the first goal that has a direction, everywhere. */
export function useScope(postings: readonly Posting[], goals: readonly Goal[]): Scope {
  const [chosen, setChosen] = useState<string | null>(null);
  const [place, setPlace] = useState('');
  const first = goals.find(({ direction }) => direction !== null && direction.titles.length > 0);
  const goalId = chosen ?? first?.id ?? '';
  const goal = goals.find(({ id }) => id === goalId) ?? null;
  const places = useMemo(() => placesOf(postings), [postings]);
  const inScope = useMemo(
    () =>
      postings.filter(
        (posting) =>
          (goal === null || goal.direction === null || isInDirection(posting, goal.direction)) &&
          (place === '' || isInPlace(posting, place)),
      ),
    [postings, goal, place],
  );
  return {
    fields: { goals, goalId, onGoal: setChosen, places, place, onPlace: setPlace },
    goal,
    postings: inScope,
  };
}
