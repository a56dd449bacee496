import { useMemo, useState } from 'react';

import type { Goal } from '@/utils/goals/goal';
import { isInDirection, isInPlace, placesOf } from '@/utils/market/in-direction';
import type { MarketAd } from '@/utils/market/market-ad';
import type { ScopeFieldsProps } from './scope-fields';

export interface Scope {
  readonly fields: ScopeFieldsProps;
  /** The goal whose direction is looked at, null for all. */
  readonly goal: Goal | null;
  readonly ads: readonly MarketAd[];
}

/** The ads of the chosen direction and place; at first those of the first goal that has a direction, everywhere. */
export function useScope(ads: readonly MarketAd[], goals: readonly Goal[]): Scope {
  const [chosen, setChosen] = useState<string | null>(null);
  const [place, setPlace] = useState('');
  const first = goals.find(({ direction }) => direction !== null && direction.titles.length > 0);
  const goalId = chosen ?? first?.id ?? '';
  const goal = goals.find(({ id }) => id === goalId) ?? null;
  const places = useMemo(() => placesOf(ads), [ads]);
  const inScope = useMemo(
    () =>
      ads.filter(
        (ad) =>
          (goal === null || goal.direction === null || isInDirection(ad, goal.direction)) &&
          (place === '' || isInPlace(ad, place)),
      ),
    [ads, goal, place],
  );
  return {
    fields: { goals, goalId, onGoal: setChosen, places, place, onPlace: setPlace },
    goal,
    ads: inScope,
  };
}
