import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback, useMemo } from 'react';

import type { NorthingDb } from '@/utils/db/northing-db';
import { allTies } from '@/utils/db/ties';
import { areasText } from '@/utils/network/area-text';
import type { Person } from '@/utils/person/person';

/** What each person recruits for, in a line, following the store. */
export function useAreas(db: NorthingDb | null): (person: Person) => string {
  const ties = useLiveQuery(() => (db === null ? Promise.resolve([]) : allTies(db)), [db]);
  const byId = useMemo(() => new Map((ties ?? []).map((tie) => [tie.id, tie])), [ties]);
  return useCallback((person) => areasText(person, byId.get(person.id)), [byId]);
}
