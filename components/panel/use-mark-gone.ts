import { useCallback, useState } from 'react';
import { useActs } from '@/components/store/use-acts';
import type { NorthingDb } from '@/utils/db/northing-db';
import { markGone } from '@/utils/db/twins';
import type { SaveRefusal } from '@/utils/messages/contract';

export interface UseMarkGone {
  /** Notes that the job is closed. */
  readonly note: () => void;
  /** Takes the note back; null before it was made here. */
  readonly takeBack: (() => void) | null;
  readonly refusal: SaveRefusal | null;
}

/** Noting of a saved job, by its id, that its ad is gone, and taking that back; nothing happens while there is no job. */
export function useMarkGone(db: NorthingDb | null, id: string | null): UseMarkGone {
  const { act, undo, refusal } = useActs(db);
  const [actId, setActId] = useState<string | null>(null);
  const note = useCallback(() => {
    if (id === null) return;
    void act(async (store, world) => {
      const outcome = await markGone(store, id, world);
      if (outcome.ok) setActId(outcome.actId);
      return outcome;
    });
  }, [act, id]);
  const takeBack = useCallback(() => {
    if (actId !== null) void undo(actId).then(() => setActId(null));
  }, [undo, actId]);
  return { note, takeBack: actId === null ? null : takeBack, refusal };
}
