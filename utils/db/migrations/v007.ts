import type { Migration } from '@/utils/db/migrations/migration';

/** What the user says of skills that ads name; no row that was there before has to move. */
export const v007: Migration = {
  version: 7,
  stores: { skillWords: 'id' },
  rows: {},
};
