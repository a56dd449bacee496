import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback } from 'react';

import { useActs } from '@/components/store/use-acts';
import { putTerms, readTerms } from '@/utils/db/market-terms';
import type { NorthingDb } from '@/utils/db/northing-db';
import { defaultTerms } from '@/utils/market/market-terms';
import type { MarketTerms } from '@/utils/market/market-terms';
import type { SaveRefusal } from '@/utils/messages/contract';

export interface TermsInStore {
  /** Undefined while they are being read; the defaults in `currency` before I have said any. */
  readonly terms: MarketTerms | undefined;
  readonly change: (over: Partial<Omit<MarketTerms, 'id' | 'updatedAt'>>) => void;
  readonly refusal: SaveRefusal | null;
}

/** What my market is measured with, following every change in the store. */
export function useTerms(db: NorthingDb, currency: string): TermsInStore {
  const found = useLiveQuery(async () => ({ terms: await readTerms(db) }), [db]);
  const { act, refusal } = useActs(db);
  const terms = found === undefined ? undefined : (found.terms ?? defaultTerms(currency));
  const change = useCallback(
    (over: Partial<Omit<MarketTerms, 'id' | 'updatedAt'>>) => {
      void act(async (store, world) => {
        const now = (await readTerms(store)) ?? defaultTerms(currency);
        return putTerms(store, { ...now, ...over, updatedAt: world.now.toISOString() }, world);
      });
    },
    [act, currency],
  );
  return { terms, change, refusal };
}
