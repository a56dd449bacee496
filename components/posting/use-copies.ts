import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback } from 'react';
import { i18n } from '#i18n';
import { useActs } from '@/components/store/use-acts';
import type { NorthingDb } from '@/utils/db/northing-db';
import { copiesOf, partTwin } from '@/utils/db/twins';
import type { Posting } from '@/utils/posting/posting';

export interface UseCopies {
  /** Ads merged into the posting. */
  readonly copies: readonly Posting[];
  readonly part: ((copy: Posting) => void) | undefined;
}

/** The other ads of a job, and the way to take them apart again. */
export function useCopies(db: NorthingDb | null, id: string): UseCopies {
  const copies = useLiveQuery(() => (db === null ? Promise.resolve([]) : copiesOf(db, id)), [db, id]);
  const { act } = useActs(db);
  const part = useCallback(
    (copy: Posting) => void act((store, world) => partTwin(store, copy.id, world), i18n.t('twin.parted')),
    [act],
  );
  return { copies: copies ?? [], part: db !== null && db.mode === 'ready' ? part : undefined };
}
