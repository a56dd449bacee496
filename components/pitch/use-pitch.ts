import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback } from 'react';

import { useActs } from '@/components/store/use-acts';
import type { NorthingDb } from '@/utils/db/northing-db';
import { putPitch, readPitch } from '@/utils/db/pitches';
import type { SaveRefusal } from '@/utils/messages/contract';
import type { Pitch } from '@/utils/pitch/pitch';

export type PitchDraft = Omit<Pitch, 'id' | 'updatedAt'>;

/** A pitch of which nothing is written yet. */
const EMPTY: PitchDraft = { headline: '', proofs: [], short: '', long: '' };

export interface PitchInStore {
  /** Undefined until read; empty before anything is written. */
  readonly pitch: PitchDraft | undefined;
  readonly change: (over: Partial<PitchDraft>) => void;
  readonly refusal: SaveRefusal | null;
}

/** The pitch, following every change in the store; without a store it is empty. */
export function usePitch(db: NorthingDb | null): PitchInStore {
  const found = useLiveQuery(async () => ({ pitch: db === null ? undefined : await readPitch(db) }), [db]);
  const { act, refusal } = useActs(db);
  const change = useCallback(
    (over: Partial<PitchDraft>) => {
      void act(async (store, world) => {
        const before: Pitch = (await readPitch(store)) ?? { ...EMPTY, id: world.newId(), updatedAt: '' };
        return putPitch(store, { ...before, ...over, updatedAt: world.now.toISOString() }, world);
      });
    },
    [act],
  );
  return { pitch: found === undefined ? undefined : (found.pitch ?? EMPTY), change, refusal };
}
