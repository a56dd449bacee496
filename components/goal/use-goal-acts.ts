import { useCallback } from 'react';

import { i18n } from '#i18n';
import { useActs } from '@/components/store/use-acts';
import { putGoal, removeGoal } from '@/utils/db/goals';
import type { NorthingDb } from '@/utils/db/northing-db';
import type { Goal } from '@/utils/goals/goal';
import type { SaveRefusal } from '@/utils/messages/contract';

export interface GoalActs {
  /** Keeps a goal and offers to take that back; true when the store has it. */
  readonly save: (goal: Goal) => Promise<boolean>;
  /** Removes a goal and offers to bring it back. */
  readonly remove: (goal: Goal) => void;
  readonly refusal: SaveRefusal | null;
}

/** What can be done to goals. */
export function useGoalActs(db: NorthingDb | null): GoalActs {
  const { act, refusal } = useActs(db);
  const save = useCallback(
    (goal: Goal) => act((store, world) => putGoal(store, goal, world), i18n.t('goal.saved')),
    [act],
  );
  const remove = useCallback(
    ({ id, statement }: Goal) => {
      void act((store, world) => removeGoal(store, id, world), i18n.t('goal.removed', { statement }));
    },
    [act],
  );
  return { save, remove, refusal };
}
