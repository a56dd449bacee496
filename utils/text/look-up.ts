/** The entry of a table under a key that came from outside; never something inherited (`constructor`). */
export function lookUp<T>(table: Readonly<Record<string, T>>, key: string | null | undefined): T | undefined {
  return key !== null && key !== undefined && Object.hasOwn(table, key) ? table[key] : undefined;
}
