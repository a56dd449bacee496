import { canonicalUrl } from '@/utils/url/canonical-url';

import { addressKeys } from './address-keys';
import { BY_ITSELF_MS } from './next-start';
import type { Opening } from './opening';

/** The first page of a tab begins to load when the tab is opened, give or take this many ms for us to be told. */
const WITH_ITS_TAB_MS = 2000;

/**
 * The address a tab was on its way to, where the site led it to another one by itself; null where it arrived, where somebody
 * may have gone on by hand, and where that can't be told. An address that still names the ad (a page to sign in
 * that leads back, a list with the ad in front) is no other one.
 */
export function ledElsewhere({ start, landing }: Opening): string | null {
  const wanted = new Set(addressKeys(start.url));
  const isWanted = (url: string): boolean => addressKeys(url).some((key) => wanted.has(key));
  const { loadedAs, standsAt, referrer, startedAt } = landing;
  const reached = canonicalUrl(loadedAs);
  if (wanted.size === 0 || reached === null || reached !== canonicalUrl(standsAt)) return null;
  if (isWanted(loadedAs) || namesAd(loadedAs, start.url)) return null;
  const byItself =
    start.by === 'asked'
      ? referrer === '' && Math.abs(startedAt - start.at) <= WITH_ITS_TAB_MS
      : isWanted(referrer) && startedAt - start.at <= BY_ITSELF_MS;
  return byItself ? start.url : null;
}

/** Whether an address holds the path of another one, or the number that stands last in it. */
function namesAd(url: string, ad: string): boolean {
  const { pathname, search } = new URL(ad);
  const number = (pathname + search).match(/\d{4,}|[0-9a-f][0-9a-f-]{15,}/gi)?.at(-1);
  const { pathname: path, search: query } = new URL(url);
  const held = decoded(path + query);
  if (number !== undefined && held.includes(number)) return true;
  return pathname.length > 1 && decoded(query).includes(decoded(pathname));
}

/** Two times, since an address within an address within an address is no rarity; as it is where it is no encoding. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(decodeURIComponent(text));
  } catch {
    return text;
  }
}
