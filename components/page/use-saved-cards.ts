import { useLiveQuery } from 'dexie-react-hooks';
import type { ListCard } from '@/utils/capture/page-reading';
import type { NorthingDb } from '@/utils/db/northing-db';
import { postingsAt } from '@/utils/db/postings';
import { addressKeys } from '@/utils/identity/address-keys';

/** Addresses of the cards whose job is saved; null until that is known. */
export function useSavedCards(db: NorthingDb | null, cards: readonly ListCard[]): ReadonlySet<string> | null {
  const saved = useLiveQuery(async () => {
    if (db === null) return new Set<string>();
    const met = await postingsAt(db, [...new Set(cards.flatMap(({ url }) => addressKeys(url)))]);
    const known = new Set(met.flatMap(({ addresses }) => addresses));
    return new Set(
      cards.filter(({ url }) => addressKeys(url).some((key) => known.has(key))).map(({ url }) => url),
    );
  }, [db, cards]);
  return saved ?? null;
}
