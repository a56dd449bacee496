import { isPlainObject, member } from './plain-object';

/**
 * The value at a dotted path of structured data: `hiringOrganization.name`. Names match in any case; of an array the
 * first value that has the rest of the path counts; a bare string stands for its own `name` (`"hiringOrganization": "ACME"`);
 * `{"@value": x}` is x; a reference `{"@id": y}` is looked up among `ids`.
 */
export function valueAt(value: unknown, path: string, ids: ReadonlyMap<string, unknown> = NO_IDS): unknown {
  let current: unknown = resolve(value, ids);
  const names = path.split('.');
  for (const [at, name] of names.entries()) {
    if (Array.isArray(current)) {
      const rest = names.slice(at).join('.');
      for (const entry of (current as unknown[]).slice(0, 50)) {
        const found = valueAt(entry, rest, ids);
        if (found !== undefined && found !== null && found !== '') return found;
      }
      return undefined;
    }
    if (typeof current === 'string') return name === 'name' && at === names.length - 1 ? current : undefined;
    if (!isPlainObject(current)) return undefined;
    current = resolve(member(current, name), ids);
  }
  return current;
}

const NO_IDS: ReadonlyMap<string, unknown> = new Map();

function resolve(value: unknown, ids: ReadonlyMap<string, unknown>): unknown {
  if (!isPlainObject(value)) return value;
  const held = member(value, '@value');
  if (held !== undefined) return held;
  const id = member(value, '@id');
  return typeof id === 'string' && Object.keys(value).length <= 2 ? (ids.get(id) ?? value) : value;
}
