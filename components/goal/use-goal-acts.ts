import { useCallback } from 'react';

import { i18n } from '#i18n';
import { useActs } from '@/components/store/use-acts';
import { localDay } from '@/components/ui/time-text';
import { changeGoal, putGoal, removeGoal } from '@/utils/db/goals';
import type { NorthingDb } from '@/utils/db/northing-db';
import type { Goal } from '@/utils/goals/goal';
import { resumeGoal, settleGoal, type SettledStatus } from '@/utils/goals/settle-goal';
import type { SaveRefusal } from '@/utils/messages/contract';
import { say } from '@/utils/platform/say';

export interface GoalActs {
  /** Keeps a goal and offers to take that back; true when the store has it. */
  readonly save: (goal: Goal) => Promise<boolean>;
  /** Changes a goal as it is kept by then, and offers to take that back. */
  readonly change: (goal: Goal, change: (kept: Goal) => Goal) => void;
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
  const change = useCallback(
    ({ id }: Goal, how: (kept: Goal) => Goal) => {
      void act((store, world) => changeGoal(store, id, how, world), i18n.t('goal.saved'));
    },
    [act],
  );
  const remove = useCallback(
    ({ id, statement }: Goal) => {
      void act((store, world) => removeGoal(store, id, world), i18n.t('goal.removed', { statement }));
    },
    [act],
  );
  const settle = useCallback(
    ({ id, statement }: Goal, status: SettledStatus | 'again') => {
      void act(
        (store, world) => {
          const today = localDay(world.now);
          const settled = (kept: Goal): Goal =>
            status === 'again' ? resumeGoal(kept) : settleGoal(kept, status, today);
          return changeGoal(store, id, settled, world);
        },
        say({ key: SAID[status], params: { statement } }),
      );
    },
    [act],
  );
  return { save, change, remove, settle, refusal };
}
