import { useCallback } from 'react';
import { i18n } from '#i18n';
import { useActs } from '@/components/store/use-acts';
import { putGapDecision, removeGapDecision } from '@/utils/db/gap-decisions';
import type { NorthingDb } from '@/utils/db/northing-db';
import type { GapDecision } from '@/utils/gaps/gap-decision';
import type { SaveRefusal } from '@/utils/messages/contract';

export interface GapActs {
  /** Keeps a decision and offers to take it back; true when the store has it. */
  readonly decide: (decision: GapDecision) => Promise<boolean>;
  /** Makes a gap undecided again, and offers to take that back. */
  readonly clear: (decision: GapDecision) => void;
  readonly refusal: SaveRefusal | null;
}

/** What can be decided about gaps. */
export function useGapActs(db: NorthingDb | null): GapActs {
  const { act, refusal } = useActs(db);
  const decide = useCallback(
    (decision: GapDecision) =>
      act(
        (store, world) => putGapDecision(store, decision, world),
        i18n.t('gap.decided', { name: decision.name }),
      ),
    [act],
  );
  const clear = useCallback(
    ({ id, name }: GapDecision) => {
      void act((store, world) => removeGapDecision(store, id, world), i18n.t('gap.undecided', { name }));
    },
    [act],
  );
  return { decide, clear, refusal };
}
