import { isPlainObject, member } from './plain-object';
import type { PlainObject } from './plain-object';

/** A typed object of structured data. `listed`: it stands in a list of others, such as a results page's `ItemList`. */
export interface StructuredNode {
  readonly types: readonly string[];
  readonly object: PlainObject;
  readonly listed: boolean;
  /** Member names that lead to it from the top: an object reached through `author` or `review` is no main thing. */
  readonly via: readonly string[];
}

const NODE_BUDGET = 60_000;
const DEPTH_LIMIT = 40;

/** Type names of an object, bare and in lower case: `http://schema.org/JobPosting` and `schema:JobPosting` are one. */
function typesOf(object: PlainObject): string[] {
  const given = member(object, '@type') ?? member(object, 'type');
  return (Array.isArray(given) ? given.slice(0, 10) : [given])
    .filter((type): type is string => typeof type === 'string')
    .map((type) =>
      type
        .slice(Math.max(type.lastIndexOf('/'), type.lastIndexOf(':'), type.lastIndexOf('#')) + 1)
        .toLowerCase(),
    );
}

/**
 * All typed objects of parsed structured data in document order (`@graph`, arrays and nesting included). Iterative,
 * bounded in nodes and depth; an object met twice is given once.
 */
export function structuredNodes(roots: readonly unknown[]): StructuredNode[] {
  const found: StructuredNode[] = [];
  const seen = new Set<object>();
  const open: { value: unknown; via: readonly string[]; listed: boolean }[] = [];
  for (const value of roots.toReversed()) open.push({ value, via: [], listed: false });
  for (let left = NODE_BUDGET; open.length > 0 && left > 0; left -= 1) {
    const next = open.pop();
    if (!next || typeof next.value !== 'object' || next.value === null || seen.has(next.value)) continue;
    seen.add(next.value);
    if (next.via.length > DEPTH_LIMIT) continue;
    if (Array.isArray(next.value)) {
      const values = next.value as unknown[];
      for (let at = Math.min(values.length, 2000) - 1; at >= 0; at -= 1)
        open.push({ ...next, value: values[at] });
      continue;
    }
    if (!isPlainObject(next.value)) continue;
    const types = typesOf(next.value);
    if (types.length > 0) found.push({ types, object: next.value, listed: next.listed, via: next.via });
    const inList = next.listed || types.includes('itemlist');
    for (const [key, value] of Object.entries(next.value).slice(0, 300).toReversed()) {
      if (typeof value !== 'object' || value === null) continue;
      const name = key.toLowerCase();
      open.push({ value, via: name === '@graph' ? next.via : [...next.via, name], listed: inList });
    }
  }
  return found;
}
