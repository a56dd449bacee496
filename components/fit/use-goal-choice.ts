import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Goal } from '@/utils/goals/goal';
import { isSteering } from '@/utils/goals/is-steering';
import { reportError } from '@/utils/platform/report-error';
import { chosenGoal } from '@/utils/platform/settings';
import type { ProfileState } from './use-profile';

export interface UseGoalChoice {
  /** The profile as if the chosen goal were the only one. */
  readonly measured: ProfileState;
  /** The goals there are to choose from. */
  readonly goals: readonly Goal[];
  /** The chosen goal; null for all, the nearer one first. */
  readonly chosen: Goal | null;
  /** A goal was chosen that has been removed since: all goals count again. */
  readonly isGone: boolean;
  readonly choose: (id: string | null) => void;
}

/** Which goal a verdict is measured against; the choice holds from page to page until the browser is closed. */
export function useGoalChoice(profile: ProfileState): UseGoalChoice {
  const [id, setId] = useState<string | null>(null);
  useEffect(() => {
    const failed = (error: unknown): void => reportError(error, 'read the chosen goal');
    chosenGoal.getValue().then(setId, failed);
    return chosenGoal.watch(setId);
  }, []);
  const choose = useCallback((next: string | null) => {
    setId(next);
    chosenGoal.setValue(next).catch((error: unknown) => reportError(error, 'keep the chosen goal'));
  }, []);
  return useMemo(() => {
    const goals = profile.state === 'loading' ? [] : profile.goals.filter(isSteering);
    const chosen = goals.find((goal) => goal.id === id) ?? null;
    const measured =
      chosen === null || profile.state === 'loading' ? profile : { ...profile, goals: [chosen] };
    return {
      measured,
      goals,
      chosen,
      isGone: id !== null && chosen === null && profile.state !== 'loading',
      choose,
    };
  }, [profile, id, choose]);
}
