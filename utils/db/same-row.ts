import { isFields } from '@/utils/db/fields';

/** True when two rows (plain JSON) are equal by value, keys in any order. */
export function sameRow(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((part, at) => sameRow(part, other[at]));
  }
  if (!isFields(one) || !isFields(other)) return false;
  const keys = Object.keys(one);
  if (keys.length !== Object.keys(other).length) return false;
  return keys.every((key) => Object.hasOwn(other, key) && sameRow(one[key], other[key]));
}
