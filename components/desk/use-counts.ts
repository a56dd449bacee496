import { useLiveQuery } from 'dexie-react-hooks';

import type { NorthingDb } from '@/utils/db/northing-db';
import { savedPeople } from '@/utils/db/people';
import { savedPostings } from '@/utils/db/postings';

/** How many jobs and people are kept; undefined until counted. */
export interface Counts {
  readonly postings: number | undefined;
  readonly people: number | undefined;
}

/** The counts beside the way around, following the store. */
export function useCounts(db: NorthingDb): Counts {
  const postings = useLiveQuery(async () => (await savedPostings(db)).length, [db]);
  const people = useLiveQuery(async () => (await savedPeople(db)).length, [db]);
  return { postings, people };
}
