import { connectionOf } from '@/utils/db/connection';
import type { KeepOutcome } from '@/utils/db/keep-outcome';
import type { NorthingDb } from '@/utils/db/northing-db';
import { putRow } from '@/utils/db/put-row';
import type { ActWorld } from '@/utils/db/run-act';
import type { NetworkTerms } from '@/utils/network/network-terms';

/** How often I want to be in touch, undefined before I changed it. */
export function readNetworkTerms(db: NorthingDb): Promise<NetworkTerms | undefined> {
  return Promise.resolve(connectionOf(db).rows('networkTerms').get('mine'));
}

/** Keeps the terms whole. */
export function putNetworkTerms(db: NorthingDb, terms: NetworkTerms, world: ActWorld): Promise<KeepOutcome> {
  return putRow(db, world, 'networkTerms', terms, { key: 'act.network_terms_saved' });
}
