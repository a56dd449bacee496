import type { Migration } from '@/utils/db/migrations/migration';

/** Exchanges, ties and the terms of my network; no row that was there before has to move. */
export const v006: Migration = {
  version: 6,
  stores: { exchanges: 'id, personId, postingId, on', ties: 'id', networkTerms: 'id' },
  rows: {},
};
