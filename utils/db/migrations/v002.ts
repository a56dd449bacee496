import type { Migration, MovingRow } from '@/utils/db/migrations/migration';
import { addressKeys } from '@/utils/identity/address-keys';

/**
 * The second version: a posting knows the addresses it was met at, whether only a results page was read of it, which
 * record stands for it or is another job, and since when it is closed. The undo log holds postings too.
 */
export const v002: Migration = {
  version: 2,
  stores: { postings: 'id, &key, savedAt, deletedAt, *personIds, *addresses, mergedInto' },
  rows: {
    postings: movedPosting,
    actRows: (row) => (row['table'] === 'postings' ? movedCopies(row) : row),
  },
};

function movedPosting(row: MovingRow): MovingRow {
  const url = typeof row['url'] === 'string' ? row['url'] : '';
  return {
    isLight: false,
    addresses: addressKeys(url),
    mergedInto: null,
    distinctFrom: [],
    goneAt: null,
    ...row,
  };
}

function movedCopies(row: MovingRow): MovingRow {
  return { ...row, before: movedCopy(row['before']), after: movedCopy(row['after']) };
}

function movedCopy(copy: unknown): unknown {
  return typeof copy === 'object' && copy !== null ? movedPosting({ ...copy }) : copy;
}
