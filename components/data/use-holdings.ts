import { useLiveQuery } from 'dexie-react-hooks';

import { allGoals } from '@/utils/db/goals';
import { heldSkills } from '@/utils/db/held-skills';
import type { NorthingDb } from '@/utils/db/northing-db';
import { savedPeople } from '@/utils/db/people';
import { savedPostings } from '@/utils/db/postings';

/** How much there is of each kind. */
export interface Holdings {
  readonly postings: number;
  readonly people: number;
  readonly goals: number;
  readonly skills: number;
}

/** What the store holds now; undefined until counted. */
export function useHoldings(db: NorthingDb): Holdings | undefined {
  return useLiveQuery(async () => {
    const [postings, people, goals, skills] = await Promise.all([
      savedPostings(db),
      savedPeople(db),
      allGoals(db),
      heldSkills(db),
    ]);
    return { postings: postings.length, people: people.length, goals: goals.length, skills: skills.length };
  }, [db]);
}
