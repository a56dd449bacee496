import { useLiveQuery } from 'dexie-react-hooks';
import type { NorthingDb } from '@/utils/db/northing-db';
import { onlyPostingAt } from '@/utils/db/only-posting-at';
import type { Posting } from '@/utils/posting/posting';
import { useMarkGone, type UseMarkGone } from './use-mark-gone';

export interface UseGonePosting extends UseMarkGone {
  /** The saved job whose page is gone; null when there is none, undefined while that is not known. */
  readonly found: Posting | null | undefined;
}

/** The saved job that stood at an address where the site now says that it is closed. */
export function useGonePosting(db: NorthingDb | null, url: string): UseGonePosting {
  const found = useLiveQuery(async () => {
    if (db === null) return null;
    return onlyPostingAt(db, url);
  }, [db, url]);
  return { found, ...useMarkGone(db, found?.id ?? null) };
}
