import { useLiveQuery } from 'dexie-react-hooks';
import { keepSame } from '@/utils/db/keep-same';
import type { NorthingDb } from '@/utils/db/northing-db';
import { savedPostings } from '@/utils/db/postings';
import type { Posting } from '@/utils/posting/posting';

/** The saved jobs as a view gets them, newest first, following every change in the store. */
export type SavedPostings =
  | { readonly state: 'loading' }
  | { readonly state: 'empty' }
  | { readonly state: 'ready'; readonly postings: readonly Posting[] };

/** What was read last: from one screen to the next a job stays the same object, and what is known of it stays known. */
const lastRead = new WeakMap<NorthingDb, readonly Posting[]>();

async function readAgain(db: NorthingDb): Promise<readonly Posting[]> {
  const postings = keepSame(lastRead.get(db), await savedPostings(db));
  lastRead.set(db, postings);
  return postings;
}

/** Every saved job that is not in the bin; without a store there are none. */
export function useSavedPostings(db: NorthingDb | null): SavedPostings {
  const postings = useLiveQuery(() => (db === null ? Promise.resolve([]) : readAgain(db)), [db]);
  if (postings === undefined) return { state: 'loading' };
  return postings.length === 0 ? { state: 'empty' } : { state: 'ready', postings };
}
