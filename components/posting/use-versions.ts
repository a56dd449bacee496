import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback } from 'react';
import { i18n } from '#i18n';
import { useActs } from '@/components/store/use-acts';
import type { NorthingDb } from '@/utils/db/northing-db';
import { readingsOf } from '@/utils/db/readings';
import type { KeptReading } from '@/utils/db/rows';
import { restoreVersion } from '@/utils/intake/restore-version';
import { askAdReading } from '@/utils/messages/ask-ad-reading';

export interface UseVersions {
  /** Every version that was kept, newest first. */
  readonly versions: readonly KeptReading[];
  readonly restore: ((version: KeptReading) => void) | undefined;
}

/** The versions of a saved ad, and the way back to one. */
export function useVersions(db: NorthingDb | null, id: string): UseVersions {
  const versions = useLiveQuery(() => (db === null ? Promise.resolve([]) : readingsOf(db, id)), [db, id]);
  const { act } = useActs(db);
  const restore = useCallback(
    (version: KeptReading) =>
      void act(
        (store, world) => restoreVersion(version.id, { ...world, db: store, readRequirements: askAdReading }),
        i18n.t('version.restored'),
      ),
    [act],
  );
  return { versions: versions ?? [], restore: db !== null && db.mode === 'ready' ? restore : undefined };
}
