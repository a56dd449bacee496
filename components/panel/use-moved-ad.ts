import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback, useState } from 'react';
import { useActs } from '@/components/store/use-acts';
import type { NorthingDb } from '@/utils/db/northing-db';
import { onlyPostingAt } from '@/utils/db/only-posting-at';
import { markGone } from '@/utils/db/twins';
import { ledElsewhere } from '@/utils/identity/led-elsewhere';
import { takesPlaceOf } from '@/utils/identity/takes-place-of';
import type { SaveRefusal, TabReading } from '@/utils/messages/contract';
import type { Posting } from '@/utils/posting/posting';

export interface UseMovedAd {
  /** The saved job this tab was opened for, where the site shows something else in its place; null otherwise. */
  readonly moved: Posting | null;
  readonly note: () => void;
  /** Takes the note back; null before it was made here. */
  readonly takeBack: (() => void) | null;
  readonly refusal: SaveRefusal | null;
}

/** The saved job that a tab was on its way to when the site led it to another page. */
export function useMovedAd(db: NorthingDb, { reading, opening }: TabReading): UseMovedAd {
  const wanted = opening === undefined ? null : ledElsewhere(opening);
  const found = useLiveQuery(
    async () => (wanted === null ? null : { wanted, posting: await onlyPostingAt(db, wanted) }),
    [db, wanted],
  );
  // A live query answers for the page before until the new answer is there.
  const saved = found?.wanted === wanted ? (found?.posting ?? null) : null;
  const moved = saved !== null && reading !== null && takesPlaceOf(saved, reading) ? saved : null;
  const { act, undo, refusal } = useActs(db);
  const [actId, setActId] = useState<string | null>(null);
  const id = moved?.id ?? null;
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
  return { moved, note, takeBack: actId === null ? null : takeBack, refusal };
}
