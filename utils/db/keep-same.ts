import { sameRow } from '@/utils/db/same-row';

/**
 * Rows read again, in which each that has not changed is the very object it was before, and the list from before where
 * nothing has: what was worked out from a row is kept by the row, and a read gives new objects every time.
 */
export function keepSame<R extends { readonly id: string }>(
  before: readonly R[] | undefined,
  now: readonly R[],
): readonly R[] {
  if (before === undefined) return now;
  const known = new Map(before.map((row) => [row.id, row]));
  const rows = now.map((row) => {
    const earlier = known.get(row.id);
    return earlier !== undefined && sameRow(earlier, row) ? earlier : row;
  });
  const unchanged = rows.length === before.length && rows.every((row, at) => row === before[at]);
  return unchanged ? before : rows;
}
