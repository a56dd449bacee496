import type { TabStart } from './opening';

/** A page that is left sooner than this, in ms, was not left by hand. */
export const BY_ITSELF_MS = 1000;
/** How long, in ms, the first page of a tab may take to come. */
const FIRST_PAGE_MS = 60_000;

/**
 * Where the way of a tab began, once it came to another address at `now` (ms since 1970). A tab opened for an address keeps
 * it while its first page may be on its way; an address that is left by itself stays the beginning; any other new address
 * is a new one.
 */
export function nextStart(known: TabStart | null, url: string, now: number): TabStart {
  if (known !== null) {
    const past = now - known.at;
    const isOnItsWay = known.by === 'asked' && known.url !== url && past <= FIRST_PAGE_MS;
    const isLeftByItself = known.by === 'page' && past <= BY_ITSELF_MS;
    if (isOnItsWay || isLeftByItself) return known;
  }
  return { url, at: now, by: 'page' };
}
