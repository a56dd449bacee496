import { v011 } from './v011';

type Row = Readonly<Record<string, unknown>>;

const person = (row: object): object => {
  const { facts, evidence, ...rest } = row as Row;
  return {
    ...rest,
    facts: { ...(facts as object), employer: null },
    evidence: { ...(evidence as object), employer: { state: 'not-stated' } },
  };
};

/** The store of version 11 as version 12 keeps it: people whose own firm and the employer they recruit for are two things. */
export const v012: Readonly<Record<string, readonly object[]>> = {
  ...v011,
  people: (v011['people'] ?? []).map(person),
  actRows: (v011['actRows'] ?? []).map((row) => {
    const { table, before, after, ...rest } = row as Row;
    if (table !== 'people') return row;
    const moved = (copy: unknown): unknown => (copy === null ? null : person(copy as object));
    return { ...rest, table, before: moved(before), after: moved(after) };
  }),
  meta: (v011['meta'] ?? []).map((row) => ('version' in row ? { ...row, version: 12 } : row)),
};
