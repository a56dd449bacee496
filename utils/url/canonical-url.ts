import { isTrackingParameter } from '@/utils/url/tracking-parameters';

const LONGEST = 8192;
/** Fragments that are a page of their own: `#/job/12`, `#!/job/12`. */
const ROUTE = /^#!?\/[^/]/;

/**
 * An address in the form used as a key: https, lower-case host without `www.`, no credentials, no tracking parameters, the
 * rest sorted, no trailing slash, no fragment unless it is a route. Idempotent. `null` for anything but a web address.
 * It is for comparing only: keep the real address to open the page.
 *
 * Written by hand because normalize-url decodes the path once per call, so the key of a key would be another key.
 */
export function canonicalUrl(url: string): string | null {
  if (url.length > LONGEST || !URL.canParse(url)) return null;
  const parsed = new URL(url);
  if (parsed.protocol !== 'https:' && parsed.protocol !== 'http:') return null;
  parsed.protocol = 'https:';
  parsed.username = '';
  parsed.password = '';
  parsed.hostname = withoutWww(parsed.hostname);
  const kept = [...parsed.searchParams].filter(([name, value]) => !isTrackingParameter(name, value));
  kept.sort(([a, x], [b, y]) => compare(a, b) || compare(x, y));
  parsed.search = new URLSearchParams(kept).toString();
  parsed.pathname = parsed.pathname.replace(/\/+$/, '');
  if (!ROUTE.test(parsed.hash)) parsed.hash = '';
  return parsed.href;
}

function withoutWww(hostname: string): string {
  let host = hostname;
  while (host.startsWith('www.') && host.indexOf('.', 4) > 4) host = host.slice(4);
  return host;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
