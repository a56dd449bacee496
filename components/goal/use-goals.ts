import { useLiveQuery } from 'dexie-react-hooks';

import { allGoals } from '@/utils/db/goals';
import type { NorthingDb } from '@/utils/db/northing-db';
import type { Goal } from '@/utils/goals/goal';

/** The goals as a view gets them, following every change in the store. */
export type GoalsInStore =
  | { readonly state: 'loading' }
  | { readonly state: 'empty' }
  | { readonly state: 'ready'; readonly goals: readonly Goal[] };

/** Every goal of the store, the 12-month ones first. */
export function useGoals(db: NorthingDb): GoalsInStore {
  const goals = useLiveQuery(() => allGoals(db), [db]);
  if (goals === undefined) return { state: 'loading' };
  return goals.length === 0 ? { state: 'empty' } : { state: 'ready', goals };
}
