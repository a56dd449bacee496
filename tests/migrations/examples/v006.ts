import { anExchange, aTie, someNetworkTerms } from '../../builders/an-exchange';
import { v005 } from './v005';

const added = { exchanges: 1, ties: 1, networkTerms: 1 };

const hasCounts = (row: object): row is { readonly counts: object } =>
  'counts' in row && typeof row.counts === 'object' && row.counts !== null;

/** A store of version 6: what version 5 holds, and a row of each table about my network. */
export const v006: Readonly<Record<string, readonly object[]>> = {
  ...v005,
  exchanges: [anExchange()],
  ties: [aTie()],
  networkTerms: [someNetworkTerms()],
  meta: (v005['meta'] ?? []).map((row) =>
    hasCounts(row) ? { ...row, counts: { ...row.counts, ...added } } : { ...row, version: 6 },
  ),
};
