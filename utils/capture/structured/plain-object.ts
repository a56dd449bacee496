/** A value of parsed JSON that has named members. */
export type PlainObject = Readonly<Record<string, unknown>>;

/** Whether a value of parsed JSON is an object with members, no array and not null. */
export function isPlainObject(value: unknown): value is PlainObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A member by name, whatever its case (`title`, `Title`); own members only. */
export function member(object: PlainObject, name: string): unknown {
  if (Object.hasOwn(object, name)) return object[name];
  const wanted = name.toLowerCase();
  for (const key of Object.keys(object)) if (key.toLowerCase() === wanted) return object[key];
  return undefined;
}
