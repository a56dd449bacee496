import { useLiveQuery } from 'dexie-react-hooks';
import type { NorthingDb } from '@/utils/db/northing-db';
import { onlyPostingAt } from '@/utils/db/only-posting-at';
import { ledElsewhere } from '@/utils/identity/led-elsewhere';
import { takesPlaceOf } from '@/utils/identity/takes-place-of';
import type { TabReading } from '@/utils/messages/contract';
import type { Posting } from '@/utils/posting/posting';
import { useMarkGone, type UseMarkGone } from './use-mark-gone';

export interface UseMovedAd extends UseMarkGone {
  /** The saved job this tab was opened for, where the site shows something else in its place; null otherwise. */
  readonly moved: Posting | null;
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
  return { moved, ...useMarkGone(db, moved?.id ?? null) };
}
