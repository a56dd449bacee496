import { useState } from 'react';

import type { PostingCandidate } from '@/utils/capture/page-reading';
import type { NorthingDb } from '@/utils/db/northing-db';
import { keepCandidate } from '@/utils/intake/keep-candidate';
import { askAdReading } from '@/utils/messages/ask-ad-reading';
import type { SaveRefusal } from '@/utils/messages/contract';
import { reportError } from '@/utils/platform/report-error';

/** How far saving the sample has come. */
export type SavingSample =
  { readonly state: 'idle' | 'busy' | 'saved' } | { readonly state: 'refused'; readonly reason: SaveRefusal };

/** Keeps the sample by the one use case that every save goes through. */
export function useSaveSample(
  db: NorthingDb,
  candidate: PostingCandidate,
): readonly [SavingSample, () => void] {
  const [saving, setSaving] = useState<SavingSample>({ state: 'idle' });
  const save = async (): Promise<void> => {
    setSaving({ state: 'busy' });
    try {
      const world = { db, now: new Date(), newId: () => crypto.randomUUID(), readRequirements: askAdReading };
      const outcome = await keepCandidate(candidate, world);
      setSaving(outcome.ok ? { state: 'saved' } : { state: 'refused', reason: outcome.reason });
    } catch (error) {
      reportError(error, 'save the sample');
      setSaving({ state: 'refused', reason: 'failed' });
    }
  };
  return [saving, () => void save()];
}
