import type { Migration, MovingRow } from '@/utils/db/migrations/migration';

/** A person knows which record stands for them, and who is somebody else. The undo log holds people too. */
export const v008: Migration = {
  version: 8,
  stores: { people: 'id, *keys, savedAt, deletedAt, joined.into' },
  rows: {
    people: movedPerson,
    actRows: (row) => (row['table'] === 'people' ? movedCopies(row) : row),
  },
};

function movedPerson(row: MovingRow): MovingRow {
  return { joined: null, distinctFrom: [], ...row };
}

function movedCopies(row: MovingRow): MovingRow {
  return { ...row, before: movedCopy(row['before']), after: movedCopy(row['after']) };
}

function movedCopy(copy: unknown): unknown {
  return typeof copy === 'object' && copy !== null ? movedPerson({ ...copy }) : copy;
}
