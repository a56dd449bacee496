const POISON = new Set(['__proto__', 'constructor', 'prototype']);
/** Deeper than any record of ours by far. */
const DEPTH_LIMIT = 40;

interface Place {
  readonly value: unknown;
  readonly depth: number;
  readonly name: string;
  readonly parent: Place | null;
}

/**
 * Path of the first part of parsed JSON that no export of ours can hold: a member that would reach into prototypes, or
 * nesting beyond any record. Null when there is none. Walks without recursion, so that depth cannot exhaust the stack.
 */
export function findPoison(input: unknown): string | null {
  const waiting: Place[] = [{ value: input, depth: 0, name: '', parent: null }];
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    const { value, depth } = place;
    if (typeof value !== 'object' || value === null) continue;
    if (depth > DEPTH_LIMIT) return pathOf(place);
    for (const [name, inner] of Object.entries(value)) {
      const next: Place = { value: inner, depth: depth + 1, name, parent: place };
      if (POISON.has(name) && !Array.isArray(value)) return pathOf(next);
      waiting.push(next);
    }
  }
  return null;
}

function pathOf(place: Place): string {
  const names: string[] = [];
  for (let at: Place | null = place; at !== null && at.parent !== null; at = at.parent) names.push(at.name);
  return names.reverse().join('.');
}
