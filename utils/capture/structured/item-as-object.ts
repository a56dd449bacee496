import type { EmbeddedItem } from './embedded-items';
import type { PlainObject } from './plain-object';

/** The item in the form JSON-LD gives it, so that one reader serves both: names in lower case, several values as an array. */
export function itemAsObject(item: EmbeddedItem, depth = 0): PlainObject {
  const entries: [string, unknown][] = [['@type', item.types]];
  for (const [name, values] of item.values) {
    const plain = values.map((value) => {
      if ('text' in value) return value.text;
      return depth < 5 ? itemAsObject(value.item, depth + 1) : null;
    });
    entries.push([name, plain.length === 1 ? plain[0] : plain]);
  }
  return Object.fromEntries(entries);
}
