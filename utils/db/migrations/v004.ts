import type { Migration } from '@/utils/db/migrations/migration';

/** Résumés and the positions read of them; no row that was there before has to move. */
export const v004: Migration = {
  version: 4,
  stores: { resumes: 'id, addedAt', positions: 'id, resumeId' },
  rows: {},
};
