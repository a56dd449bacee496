import { canonicalUrl } from '@/utils/url/canonical-url';

import type { PageReading } from './page-reading';

function wordsOf(reading: PageReading): string | null {
  if (reading.kind === 'posting') {
    const { title, company, description } = reading.fields;
    return ['posting', title?.value, company?.value, description?.value].join('\n');
  }
  if (reading.kind === 'person') {
    return ['person', reading.fields.name?.value, reading.fields.headline?.value].join('\n');
  }
  return null;
}

const externalIdOf = (reading: PageReading): string | null =>
  reading.kind === 'posting' || reading.kind === 'person' ? (reading.fields.externalId?.value ?? null) : null;

/**
 * Whether a reading after in-page navigation still shows what stood there before: the address has changed, the words have
 * not. `yes` when the site's own ids differ as well, `perhaps` when nothing tells (ids that stand in the page's data stay
 * behind with it). Such a reading would give the new address the old ad.
 */
export function isLeftOver(before: PageReading | null, now: PageReading): 'no' | 'perhaps' | 'yes' {
  if (before === null || placeOf(before) === placeOf(now)) return 'no';
  const words = wordsOf(now);
  if (words === null || words !== wordsOf(before)) return 'no';
  const [oldId, newId] = [externalIdOf(before), externalIdOf(now)];
  return oldId !== null && newId !== null && oldId !== newId ? 'yes' : 'perhaps';
}

/** The address without what only tracks or sorts. */
const placeOf = ({ url }: PageReading): string => canonicalUrl(url) ?? url;
