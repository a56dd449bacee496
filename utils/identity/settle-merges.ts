import type { Posting } from '@/utils/posting/posting';

/**
 * Postings of two stores put together, with every merge leading straight to a record that is there and stands for
 * itself: a merge into a record that is gone, or that the user has told apart on either side, is none; of two records
 * merged into each other the one with the smaller id stands. Settling twice is settling once.
 */
export function settleMerges(rows: readonly Posting[]): Posting[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const next = ({ id, mergedInto, distinctFrom }: Posting): Posting | undefined => {
    const into = mergedInto === null || mergedInto === id ? undefined : byId.get(mergedInto);
    return into === undefined || distinctFrom.includes(into.id) || into.distinctFrom.includes(id)
      ? undefined
      : into;
  };
  return rows.map((row) => {
    const way: Posting[] = [row];
    for (let at = next(row); at !== undefined; at = next(at)) {
      const met = way.indexOf(at);
      if (met !== -1) {
        const ring = way.slice(met).map(({ id }) => id);
        return settled(
          row,
          ring.reduce((least, id) => (id < least ? id : least)),
          byId,
        );
      }
      way.push(at);
    }
    return settled(row, way.at(-1)?.id ?? row.id, byId);
  });
}

function settled(row: Posting, root: string, byId: ReadonlyMap<string, Posting>): Posting {
  const isApart = row.distinctFrom.includes(root) || byId.get(root)?.distinctFrom.includes(row.id) === true;
  return {
    ...row,
    mergedInto: root === row.id || isApart ? null : root,
    distinctFrom: row.distinctFrom.filter((id) => byId.has(id)),
  };
}
