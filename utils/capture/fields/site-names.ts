import type { Page } from '../page';
import { perPage } from '../per-page';
import { metaValues } from '../strategies/meta';
import { fold } from '@/utils/text/fold';

const COMMON_LABELS = new Set([
  'www',
  'jobs',
  'job',
  'careers',
  'career',
  'apply',
  'com',
  'co',
  'org',
  'net',
  'io',
  'hr',
  'm',
]);

/** Names a page's site signs itself with, folded: `og:site_name`, application name, host, labels of the host. */
export const siteNamesOf = perPage((page: Page): ReadonlySet<string> => {
  const names = new Set<string>();
  const add = (name: string | undefined): void => {
    const folded = fold(name ?? '').trim();
    if (folded.length > 1) names.add(folded);
  };
  const values = metaValues(page);
  for (const key of ['og:site_name', 'application-name', 'apple-mobile-web-app-title', 'twitter:site'])
    add(values.get(key));
  if (page.url.protocol !== 'http:' && page.url.protocol !== 'https:') return names;
  const host = page.url.hostname;
  add(host);
  add(host.replace(/^www\./, ''));
  for (const label of host.split('.').slice(0, -1)) {
    if (COMMON_LABELS.has(label) || label.length < 3) continue;
    add(label);
    add(label.replaceAll('-', ' '));
  }
  return names;
});
