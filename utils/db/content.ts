import type { ContentRows, ContentTable } from '@/utils/db/rows';

/** Everything the user keeps, table by table, each in the order of ids. */
export type Content = { readonly [T in ContentTable]: readonly ContentRows[T][] };
