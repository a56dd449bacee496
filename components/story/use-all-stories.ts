import { useLiveQuery } from 'dexie-react-hooks';

import type { NorthingDb } from '@/utils/db/northing-db';
import { allStories } from '@/utils/db/stories';
import type { Story } from '@/utils/story/story';

/** Every story, following the store; undefined until read, none without a store. */
export function useAllStories(db: NorthingDb | null): readonly Story[] | undefined {
  return useLiveQuery(() => (db === null ? Promise.resolve([]) : allStories(db)), [db]);
}
