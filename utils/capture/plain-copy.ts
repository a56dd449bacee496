const POISON = new Set(['__proto__', 'constructor', 'prototype']);
const NODE_LIMIT = 20_000;
const DEPTH_LIMIT = 12;

type Copy = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly problem: string };

/**
 * A fresh copy of plain JSON data, or the reason why it is none: cycles, functions, getters, class instances, too many
 * nodes, too deep, more than `largest` characters. Members named `__proto__`, `constructor` or `prototype` are left out.
 */
export function plainCopy(input: unknown, largest: number): Copy {
  let nodes = 0;
  let characters = 0;

  const copy = (value: unknown, depth: number): unknown => {
    nodes += 1;
    if (nodes > NODE_LIMIT) throw new NotPlain('too many nodes');
    if (depth > DEPTH_LIMIT) throw new NotPlain('too deep');
    if (value === null || typeof value === 'boolean' || value === undefined) return value;
    if (typeof value === 'number') {
      if (!Number.isFinite(value)) throw new NotPlain('a number that is none');
      return value;
    }
    if (typeof value === 'string') {
      characters += value.length;
      if (characters > largest) throw new NotPlain('too large');
      return value;
    }
    if (typeof value !== 'object') throw new NotPlain(`a ${typeof value}`);
    if (Array.isArray(value)) return value.map((entry: unknown) => copy(entry, depth + 1));
    const fresh: Record<string, unknown> = {};
    for (const [name, property] of Object.entries(Object.getOwnPropertyDescriptors(value))) {
      if (POISON.has(name) || property.enumerable !== true) continue;
      if (property.get || property.set) throw new NotPlain('a getter');
      characters += name.length;
      const held = copy(property.value, depth + 1);
      if (held !== undefined) fresh[name] = held;
    }
    return fresh;
  };

  try {
    return { ok: true, value: copy(input, 0) };
  } catch (error) {
    if (error instanceof NotPlain) return { ok: false, problem: error.message };
    throw error;
  }
}

class NotPlain extends Error {}
