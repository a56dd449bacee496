import { useLiveQuery } from 'dexie-react-hooks';
import type { NorthingDb } from '@/utils/db/northing-db';
import { savedPostings } from '@/utils/db/postings';
import type { Posting } from '@/utils/posting/posting';

/** The saved jobs as a view gets them, newest first, following every change in the store. */
export type SavedPostings =
  | { readonly state: 'loading' }
  | { readonly state: 'empty' }
  | { readonly state: 'ready'; readonly postings: readonly Posting[] };

/** Every saved job that is not in the bin; without a store there are none. */
export function useSavedPostings(db: NorthingDb | null): SavedPostings {
  const postings = useLiveQuery(() => (db === null ? Promise.resolve([]) : savedPostings(db)), [db]);
  if (postings === undefined) return { state: 'loading' };
  return postings.length === 0 ? { state: 'empty' } : { state: 'ready', postings };
}
