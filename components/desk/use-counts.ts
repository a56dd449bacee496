import { useLiveQuery } from 'dexie-react-hooks';

import type { NorthingDb } from '@/utils/db/northing-db';
import { countPeople } from '@/utils/db/people';
import { countPostings } from '@/utils/db/postings';

/** How many jobs and people are kept; undefined until counted. */
export interface Counts {
  readonly postings: number | undefined;
  readonly people: number | undefined;
}

/** The counts beside the way around, following the store. */
export function useCounts(db: NorthingDb): Counts {
  const postings = useLiveQuery(() => countPostings(db), [db]);
  const people = useLiveQuery(() => countPeople(db), [db]);
  return { postings, people };
}
