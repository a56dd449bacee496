import { connectionOf } from '@/utils/db/connection';
import type { NorthingDb } from '@/utils/db/northing-db';
import type { ActWorld, Done } from '@/utils/db/run-act';
import { runAct } from '@/utils/db/run-act';
import type { Refusal } from '@/utils/db/store-fault';
import type { ViewedAd } from '@/utils/market/viewed-ad';

/** Pay counts the last twelve months (F4); what is older has no use. */
const KEPT_MS = 365 * 86_400_000;
/** A second look on the same day changes nothing that is counted. */
const DAY_MS = 86_400_000;

/** Every ad that was only looked at. */
export function allViewedAds(db: NorthingDb): Promise<ViewedAd[]> {
  return Promise.resolve(connectionOf(db).rows('viewedAds').toArray());
}

/**
 * Keeps what the market counts of an ad, the first look at it standing, and lets go of what is older than a year. Nobody
 * commands it, so it is no act and nothing to undo. Gives whether anything was written.
 */
export function noteViewedAd(
  db: NorthingDb,
  seen: Omit<ViewedAd, 'firstSeenAt' | 'updatedAt'>,
  world: ActWorld,
): Promise<Done<boolean> | Refusal> {
  const at = world.now.toISOString();
  return runAct(db, world, async (ledger, connection) => {
    const known = await ledger.get('viewedAds', seen.id);
    if (known !== undefined && world.now.getTime() - Date.parse(known.updatedAt) < DAY_MS)
      return { value: false, what: null };
    const oldest = new Date(world.now.getTime() - KEPT_MS).toISOString();
    const old = await connection.rows('viewedAds').where('firstSeenAt').below(oldest).primaryKeys();
    await ledger.remove('viewedAds', old);
    await ledger.put('viewedAds', [{ ...seen, firstSeenAt: known?.firstSeenAt ?? at, updatedAt: at }]);
    return { value: true, what: null };
  });
}

/** Removes all of them for good; nothing is left that could be undone or merged back from here. */
export function forgetViewedAds(db: NorthingDb, world: ActWorld): Promise<Done<number> | Refusal> {
  return runAct(db, world, async (ledger, connection) => {
    const ids = await connection.rows('viewedAds').toCollection().primaryKeys();
    await ledger.remove('viewedAds', ids);
    return { value: ids.length, what: null };
  });
}
