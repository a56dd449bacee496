import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback } from 'react';

import { i18n } from '#i18n';
import { useActs } from '@/components/store/use-acts';
import { allActivities, changeActivity, putActivity, removeActivity } from '@/utils/db/activities';
import type { NorthingDb } from '@/utils/db/northing-db';
import type { Activity, Finding } from '@/utils/goals/activity';
import type { SaveRefusal } from '@/utils/messages/contract';
import { say } from '@/utils/platform/say';

/** Every step of every plan, following the store; undefined until known. */
export function useActivities(db: NorthingDb): readonly Activity[] | undefined {
  return useLiveQuery(() => allActivities(db), [db]);
}

export interface ActivityActs {
  readonly add: (activity: Activity) => Promise<boolean>;
  readonly setDone: (activity: Activity, done: boolean) => void;
  /** Says what became of a guess that was tested. */
  readonly find: (activity: Activity, finding: Finding) => void;
  /** Keeps what came of a step and what was learnt. */
  readonly note: (activity: Activity, over: Partial<Pick<Activity, 'result' | 'learned'>>) => void;
  readonly remove: (activity: Activity) => void;
  readonly refusal: SaveRefusal | null;
}

/** What can be done to the steps of a plan, each with its undo. */
export function useActivityActs(db: NorthingDb): ActivityActs {
  const { act, refusal } = useActs(db);
  const add = useCallback(
    (activity: Activity) =>
      act(
        (store, world) => putActivity(store, activity, world),
        i18n.t('plan.added', { text: activity.text }),
      ),
    [act],
  );
  const setDone = useCallback(
    (activity: Activity, done: boolean) => {
      void act(
        (store, world) => {
          const at = world.now.toISOString();
          return putActivity(
            store,
            { ...activity, doneAt: done ? at : null, finding: null, updatedAt: at },
            world,
          );
        },
        i18n.t(done ? 'plan.is_done' : 'plan.not_done', { text: activity.text }),
      );
    },
    [act],
  );
  const find = useCallback(
    (activity: Activity, finding: Finding) => {
      void act(
        (store, world) => {
          const at = world.now.toISOString();
          return putActivity(store, { ...activity, finding, doneAt: at, updatedAt: at }, world);
        },
        say({ key: `plan.said_${finding}`, params: { text: activity.text } }),
      );
    },
    [act],
  );
  const note = useCallback(
    (activity: Activity, over: Partial<Pick<Activity, 'result' | 'learned'>>) => {
      void act(
        (store, world) => changeActivity(store, activity.id, over, world),
        i18n.t('plan.noted', { text: activity.text }),
      );
    },
    [act],
  );
  const remove = useCallback(
    ({ id, text }: Activity) => {
      void act((store, world) => removeActivity(store, id, world), i18n.t('plan.removed', { text }));
    },
    [act],
  );
  return { add, setDone, find, note, remove, refusal };
}
