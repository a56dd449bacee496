import { canonicalUrl } from '@/utils/url/canonical-url';

/** The adapter that reads any page. Its ids are only unique on the host they were found on. */
const GENERIC = 'generic';

/**
 * What makes an ad the same ad: `site:externalId` where the site's own reader gives an id, `generic:host:externalId` where
 * the generic reader found one, else the canonical address (or the address as it is when it is no web address).
 */
export function postingKey(seen: {
  readonly site: string;
  readonly url: string;
  readonly externalId: string | null;
}): string {
  const address = canonicalUrl(seen.url) ?? seen.url;
  const id = seen.externalId?.trim() ?? '';
  if (id === '') return address;
  if (seen.site !== GENERIC) return `${seen.site}:${id}`;
  return URL.canParse(address) ? `${GENERIC}:${new URL(address).host}:${id}` : address;
}
