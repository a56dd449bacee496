import { connectionOf } from '@/utils/db/connection';
import type { KeepOutcome } from '@/utils/db/keep-outcome';
import type { NorthingDb } from '@/utils/db/northing-db';
import { putRow } from '@/utils/db/put-row';
import type { ActWorld } from '@/utils/db/run-act';
import type { MarketTerms } from '@/utils/market/market-terms';

/** The terms my market is measured with, undefined before I have said any. */
export function readTerms(db: NorthingDb): Promise<MarketTerms | undefined> {
  return Promise.resolve(connectionOf(db).rows('marketTerms').get('mine'));
}

/** Keeps the terms whole. */
export function putTerms(db: NorthingDb, terms: MarketTerms, world: ActWorld): Promise<KeepOutcome> {
  return putRow(db, world, 'marketTerms', terms, { key: 'act.terms_saved' });
}
