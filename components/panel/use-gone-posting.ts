import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback } from 'react';
import { useActs } from '@/components/store/use-acts';
import type { NorthingDb } from '@/utils/db/northing-db';
import { onlyPostingAt } from '@/utils/db/only-posting-at';
import { markGone } from '@/utils/db/twins';
import type { SaveRefusal } from '@/utils/messages/contract';
import type { Posting } from '@/utils/posting/posting';

export interface UseGonePosting {
  /** The saved job whose page is gone; null when there is none, undefined while that is not known. */
  readonly found: Posting | null | undefined;
  readonly note: () => void;
  readonly refusal: SaveRefusal | null;
}

/** The saved job that stood at an address where the site now says that it is closed. */
export function useGonePosting(db: NorthingDb | null, url: string): UseGonePosting {
  const found = useLiveQuery(async () => {
    if (db === null) return null;
    return onlyPostingAt(db, url);
  }, [db, url]);
  const { act, refusal } = useActs(db);
  const id = found?.id ?? null;
  const note = useCallback(() => {
    if (id !== null) void act((store, world) => markGone(store, id, world));
  }, [act, id]);
  return { found, note, refusal };
}
