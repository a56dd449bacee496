import type { Migration } from '@/utils/db/migrations/migration';

/** Stories, pitches, comparisons, roles and the terms of my market; no row that was there before has to move. */
export const v005: Migration = {
  version: 5,
  stores: { stories: 'id', pitches: 'id', decisions: 'id', roles: 'id', marketTerms: 'id' },
  rows: {},
};
