import type { NorthingDb } from '@/utils/db/northing-db';
import { posting, postingsAt } from '@/utils/db/postings';
import { addressKeys } from '@/utils/identity/address-keys';
import type { Posting } from '@/utils/posting/posting';

/**
 * The saved job that was met at an address, or the one it is merged into; null where there is none or more than one, since
 * which of them is meant can't be told then.
 */
export async function onlyPostingAt(db: NorthingDb, url: string): Promise<Posting | null> {
  const [only, another] = await postingsAt(db, addressKeys(url));
  if (only === undefined || another !== undefined) return null;
  return only.mergedInto === null ? only : ((await posting(db, only.mergedInto)) ?? null);
}
