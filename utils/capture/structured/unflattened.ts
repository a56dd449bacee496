import { isPlainObject } from './plain-object';

const NODE_BUDGET = 60_000;
const DEPTH_LIMIT = 40;
/** Wrappers that stand for one value: `["Reactive", 3]`. */
const WRAPPERS = new Set([
  'Reactive',
  'ShallowReactive',
  'Ref',
  'ShallowRef',
  'EmptyRef',
  'EmptyShallowRef',
  'Date',
]);

/**
 * Nuxt's data as nested values: it is one flat array in which the members of objects and arrays are places in that array
 * (https://github.com/Rich-Harris/devalue). Any other value comes back as it is. Bounded in nodes and depth; what refers to
 * itself ends there.
 */
export function unflattened(value: object): object {
  const flat: readonly unknown[] = Array.isArray(value) ? (value as unknown[]) : [];
  if (flat.length < 3 || !isFlat(flat)) return value;
  let left = NODE_BUDGET;
  const at = (place: unknown, depth: number): unknown => {
    left -= 1;
    if (typeof place !== 'number' || left < 0 || depth > DEPTH_LIMIT) return undefined;
    const held = flat[place];
    if (Array.isArray(held)) {
      const [first] = held as unknown[];
      if (typeof first !== 'string') return (held as unknown[]).map((inner) => at(inner, depth + 1));
      if (first === 'Date') return (held as unknown[])[1];
      return WRAPPERS.has(first) ? at((held as unknown[])[1], depth + 1) : undefined;
    }
    if (!isPlainObject(held)) return held;
    return Object.fromEntries(Object.entries(held).map(([name, inner]) => [name, at(inner, depth + 1)]));
  };
  const root = at(0, 0);
  return typeof root === 'object' && root !== null ? root : value;
}

/** The first entry is an object or a wrapper whose members are all places in the array. */
function isFlat(flat: readonly unknown[]): boolean {
  const [first] = flat;
  const isPlace = (inner: unknown): boolean =>
    typeof inner === 'number' && Number.isInteger(inner) && inner >= -7 && inner < flat.length;
  if (Array.isArray(first)) return WRAPPERS.has(String(first[0])) && isPlace(first[1]);
  return isPlainObject(first) && Object.keys(first).length > 0 && Object.values(first).every(isPlace);
}
