import { aViewedAd } from '../../builders/a-viewed-ad';
import { v009 } from './v009';

const hasCounts = (row: object): row is { readonly counts: object } =>
  'counts' in row && typeof row.counts === 'object' && row.counts !== null;

/** A store of version 10: what version 9 holds, and an ad that was only looked at. */
export const v010: Readonly<Record<string, readonly object[]>> = {
  ...v009,
  viewedAds: [aViewedAd()],
  meta: (v009['meta'] ?? []).map((row) =>
    hasCounts(row) ? { ...row, counts: { ...row.counts, viewedAds: 1 } } : { ...row, version: 10 },
  ),
};
