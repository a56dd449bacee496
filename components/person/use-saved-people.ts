import { useLiveQuery } from 'dexie-react-hooks';
import type { NorthingDb } from '@/utils/db/northing-db';
import { savedPeople } from '@/utils/db/people';
import type { Person } from '@/utils/person/person';

/** The saved people as a view gets them, newest first, following every change in the store. */
export type SavedPeople =
  | { readonly state: 'loading' }
  | { readonly state: 'empty' }
  | { readonly state: 'ready'; readonly people: readonly Person[] };

/** Everybody who is saved and not in the bin; without a store there is nobody. */
export function useSavedPeople(db: NorthingDb | null): SavedPeople {
  const people = useLiveQuery(() => (db === null ? Promise.resolve([]) : savedPeople(db)), [db]);
  if (people === undefined) return { state: 'loading' };
  return people.length === 0 ? { state: 'empty' } : { state: 'ready', people };
}
