import type { Migration, MovingRow } from '@/utils/db/migrations/migration';

const isRow = (value: unknown): value is MovingRow => typeof value === 'object' && value !== null;

/** A person's own firm and the employer they recruit for are two things. */
const personV12 = (row: MovingRow): MovingRow => ({
  ...row,
  facts: { employer: null, ...(isRow(row['facts']) ? row['facts'] : {}) },
  evidence: { employer: { state: 'not-stated' }, ...(isRow(row['evidence']) ? row['evidence'] : {}) },
});

const actRowV12 = (row: MovingRow): MovingRow => {
  if (row['table'] !== 'people') return row;
  const moved = (copy: unknown): unknown => (isRow(copy) ? personV12(copy) : copy);
  return { ...row, before: moved(row['before']), after: moved(row['after']) };
};

/** Agency and employer of a person stand apart, and people are found by firm and number without reading everybody. */
export const v012: Migration = {
  version: 12,
  stores: {
    people:
      'id, *keys, savedAt, deletedAt, joined.into, facts.organisation, notes.corrections.organisation, facts.phone, notes.corrections.phone',
  },
  rows: { people: personV12, actRows: actRowV12 },
};
