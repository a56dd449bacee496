interface OwnRow {
  readonly id: string;
  readonly updatedAt: string;
}

/**
 * Records that the user writes whole (goals, skills): the same by id, else by `sameAs` (null: by id only), the one
 * edited later wins, under our id. Ours first, then the new ones.
 */
export function mergeOwn<T extends OwnRow>(
  ours: readonly T[],
  theirs: readonly T[],
  sameAs: (row: T) => string | null,
): readonly T[] {
  const rows = new Map(ours.map((row) => [row.id, row]));
  const lay = (row: T, id: string): void => {
    const known = rows.get(id);
    if (known === undefined || known.updatedAt < row.updatedAt) rows.set(id, { ...row, id });
  };
  const others = theirs.filter(({ id }) => !rows.has(id));
  for (const row of theirs) if (rows.has(row.id)) lay(row, row.id);
  // What the records are the same by is settled before any is added, so that a second merge finds the same ones.
  const twins = new Map([...rows.values()].reverse().map((row) => [sameAs(row), row.id]));
  for (const row of others) {
    const twin = sameAs(row);
    lay(row, (twin === null ? undefined : twins.get(twin)) ?? row.id);
  }
  return [...rows.values()];
}
