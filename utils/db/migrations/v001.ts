import type { Migration } from '@/utils/db/migrations/migration';

/** The first version: there is nothing before it, so no row has to move. */
export const v001: Migration = {
  version: 1,
  stores: {
    postings: 'id, &key, savedAt, deletedAt, *personIds',
    readings: 'id, postingId, readAt',
    people: 'id, *keys, savedAt, deletedAt',
    goals: 'id, horizon',
    heldSkills: 'id, conceptId',
    erased: 'id',
    acts: 'id, seq',
    actRows: 'id, actId, rowId',
    meta: 'key',
  },
  rows: {},
};
