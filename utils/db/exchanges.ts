import { connectionOf } from '@/utils/db/connection';
import type { KeepOutcome } from '@/utils/db/keep-outcome';
import type { NorthingDb } from '@/utils/db/northing-db';
import { putRow, removeRow } from '@/utils/db/put-row';
import type { ActWorld } from '@/utils/db/run-act';
import type { Exchange } from '@/utils/network/exchange';

/** Every exchange with anybody, the earliest first. */
export function allExchanges(db: NorthingDb): Promise<Exchange[]> {
  return Promise.resolve(connectionOf(db).rows('exchanges').orderBy('on').toArray());
}

/** The exchanges with one person, in the order of ids. */
export function exchangesWith(db: NorthingDb, personId: string): Promise<Exchange[]> {
  return Promise.resolve(connectionOf(db).rows('exchanges').where('personId').equals(personId).toArray());
}

/** The exchanges with any of these people, in the order of ids. */
export function exchangesWithAny(db: NorthingDb, personIds: readonly string[]): Promise<Exchange[]> {
  return Promise.resolve(connectionOf(db).rows('exchanges').where('personId').anyOf(personIds).toArray());
}

/** The exchanges about any of these jobs, in the order of ids. */
export function exchangesAbout(db: NorthingDb, postingIds: readonly string[]): Promise<Exchange[]> {
  return Promise.resolve(connectionOf(db).rows('exchanges').where('postingId').anyOf(postingIds).toArray());
}

/** Logs an exchange or replaces the one with its id; `name` is that of the person, for the undo log. */
export function putExchange(
  db: NorthingDb,
  exchange: Exchange,
  name: string,
  world: ActWorld,
): Promise<KeepOutcome> {
  return putRow(db, world, 'exchanges', exchange, { key: 'act.exchange_logged', params: { name } });
}

/** Removes an exchange from the log; undo brings it back. */
export function removeExchange(
  db: NorthingDb,
  id: string,
  name: string,
  world: ActWorld,
): Promise<KeepOutcome> {
  return removeRow(db, world, 'exchanges', id, () => ({ key: 'act.exchange_removed', params: { name } }));
}
