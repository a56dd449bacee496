import { useCallback } from 'react';

import { i18n } from '#i18n';
import { useActs } from '@/components/store/use-acts';
import { localDay } from '@/components/ui/time-text';
import { putGoal, removeGoal } from '@/utils/db/goals';
import type { NorthingDb } from '@/utils/db/northing-db';
import type { Goal } from '@/utils/goals/goal';
import { resumeGoal, settleGoal, type SettledStatus } from '@/utils/goals/settle-goal';
import type { SaveRefusal } from '@/utils/messages/contract';
import { say } from '@/utils/platform/say';

export interface GoalActs {
  /** Keeps a goal and offers to take that back; true when the store has it. */
  readonly save: (goal: Goal) => Promise<boolean>;
  /** Removes a goal and offers to bring it back. */
  readonly remove: (goal: Goal) => void;
  /** Notes that a goal is reached or let go, or that it is gone for again; offers to take that back. */
  readonly settle: (goal: Goal, status: SettledStatus | 'again') => void;
  readonly refusal: SaveRefusal | null;
}

const SAID: Readonly<Record<SettledStatus | 'again', string>> = {
  reached: 'plan.reached_said',
  'let-go': 'plan.let_go_said',
  again: 'plan.resumed_said',
};

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
  const settle = useCallback(
    (goal: Goal, status: SettledStatus | 'again') => {
      const { statement } = goal;
      void act(
        (store, world) => {
          const settled =
            status === 'again' ? resumeGoal(goal) : settleGoal(goal, status, localDay(world.now));
          return putGoal(store, { ...settled, updatedAt: world.now.toISOString() }, world);
        },
        say({ key: SAID[status], params: { statement } }),
      );
    },
    [act],
  );
  return { save, remove, settle, refusal };
}
