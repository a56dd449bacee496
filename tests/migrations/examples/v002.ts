import { v001 } from './v001';

const moved = {
  isLight: false,
  addresses: ['https://jobs.harbourlane.example/7041'],
  mergedInto: null,
  distinctFrom: [],
  goneAt: null,
};

/** The store of version 1 as version 2 keeps it. Frozen: a later version gets an example of its own. */
export const v002: Readonly<Record<string, readonly object[]>> = {
  ...v001,
  postings: (v001['postings'] ?? []).map((row) => ({ ...row, ...moved })),
  actRows: (v001['actRows'] ?? []).map((row) => {
    if (!('before' in row) || !('after' in row) || !('table' in row) || row.table !== 'postings') return row;
    return {
      ...row,
      before: row.before === null ? null : { ...(row.before as object), ...moved },
      after: row.after === null ? null : { ...(row.after as object), ...moved },
    };
  }),
};
