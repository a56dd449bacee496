import { useLiveQuery } from 'dexie-react-hooks';

import { allDecisions } from '@/utils/db/decisions';
import type { NorthingDb } from '@/utils/db/northing-db';
import type { Decision } from '@/utils/decision/decision';
import { dueAgain } from '@/utils/decision/due-revisits';

/** The choices to look at again today; none until read, and none without a store. */
export function useDueDecisions(db: NorthingDb | null, today: string): readonly Decision[] {
  const decisions = useLiveQuery(() => (db === null ? Promise.resolve([]) : allDecisions(db)), [db]);
  return dueAgain(decisions ?? [], today);
}
