import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback } from 'react';

import { i18n } from '#i18n';
import { useActs } from '@/components/store/use-acts';
import { useLatestEdits } from '@/components/store/use-latest-edits';
import { allDecisions, putDecision, removeDecision } from '@/utils/db/decisions';
import type { NorthingDb } from '@/utils/db/northing-db';
import type { Decision } from '@/utils/decision/decision';
import { newDecision } from '@/utils/decision/edit-decision';
import type { SaveRefusal } from '@/utils/messages/contract';

export interface Decisions {
  /** Undefined until read. */
  readonly decisions: readonly Decision[] | undefined;
  readonly begin: (name: string) => void;
  readonly change: (decision: Decision) => void;
  readonly remove: (decision: Decision) => void;
  readonly refusal: SaveRefusal | null;
}

/** Every comparison, following every change in the store. */
export function useDecisions(db: NorthingDb): Decisions {
  const { rows: decisions, edit, drop } = useLatestEdits(useLiveQuery(() => allDecisions(db), [db]));
  const { act, refusal } = useActs(db);
  const begin = useCallback(
    (name: string) => {
      void act((store, world) => {
        const begun = newDecision(world.newId(), name, i18n.t('choice.stay'), world.now.toISOString());
        return putDecision(store, begun, world);
      });
    },
    [act],
  );
  const change = useCallback(
    (decision: Decision) => {
      const edited = edit(decision);
      void act((store, world) => putDecision(store, edited, world)).then((taken) => {
        if (!taken) drop(edited);
      });
    },
    [act, edit, drop],
  );
  const remove = useCallback(
    ({ id, name }: Decision) => {
      void act((store, world) => removeDecision(store, id, world), i18n.t('choice.removed', { name }));
    },
    [act],
  );
  return { decisions, begin, change, remove, refusal };
}
