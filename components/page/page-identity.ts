import { postingKey } from '@/utils/posting/posting-key';
import type { TabPage } from './use-tab-page';

/**
 * What makes the page in a tab the same page: for an ad, which ad it is (split views show one after another at one
 * address), else its address.
 */
export function pageIdentity(page: TabPage): string {
  if (page.state === 'loading') return '';
  if (page.state === 'reading') return `${page.tab.id} reading`;
  const { reading, url } = page.found;
  if (reading?.kind !== 'posting') return `${page.tab.id} ${url}`;
  const { site, fields } = reading;
  const externalId = fields.externalId?.value ?? null;
  const title = externalId === null ? (fields.title?.value ?? '') : '';
  return `${page.tab.id} ${postingKey({ site, url: reading.url, externalId })} ${title}`;
}
