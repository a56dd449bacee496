import { v007 } from './v007';

const moved = { joined: null, distinctFrom: [] };

/** The store of version 7 as version 8 keeps it: people know which record stands for them, and who is somebody else. */
export const v008: Readonly<Record<string, readonly object[]>> = {
  ...v007,
  people: (v007['people'] ?? []).map((row) => ({ ...row, ...moved })),
  actRows: (v007['actRows'] ?? []).map((row) => {
    if (!('before' in row) || !('after' in row) || !('table' in row) || row.table !== 'people') return row;
    return {
      ...row,
      before: row.before === null ? null : { ...(row.before as object), ...moved },
      after: row.after === null ? null : { ...(row.after as object), ...moved },
    };
  }),
  meta: (v007['meta'] ?? []).map((row) => ('version' in row ? { ...row, version: 8 } : row)),
};
