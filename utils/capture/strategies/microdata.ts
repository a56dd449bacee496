import type { Page } from '../page';
import { toMarkdown } from '../markdown/to-markdown';
import type { Strategy } from '../strategy';
import { embeddedAt, embeddedItems } from '../structured/embedded-items';
import type { EmbeddedItem, EmbeddedValue } from '../structured/embedded-items';
import { itemAsObject } from '../structured/item-as-object';

/** Items of a schema.org type that stand in the page's elements (microdata or RDFa), top level only. */
export function mainItems(page: Page, type: string): EmbeddedItem[] {
  return embeddedItems(page).filter(({ types }) => types.includes(type.toLowerCase()));
}

/**
 * Reads a path of the page's one microdata or RDFa item of a type (by default the JobPosting). A description comes as
 * Markdown, a property that is an item as an object like JSON-LD's, everything else as text.
 */
export function microdata(path: string, type = 'JobPosting'): Strategy {
  return {
    source: 'microdata',
    detail: path,
    read: (page) => {
      const [item, ...more] = mainItems(page, type);
      if (!item || more.length > 0) return null;
      const plain = valuesAt(item, path).map((value): unknown => {
        if ('item' in value) return itemAsObject(value.item);
        const isProse = path.endsWith('description') && !value.element.hasAttribute('content');
        return isProse ? toMarkdown(value.element) : value.text;
      });
      return plain.length > 1 ? plain : plain[0];
    },
  };
}

function valuesAt(item: EmbeddedItem, path: string): readonly EmbeddedValue[] {
  if (!path.includes('.')) return item.values.get(path.toLowerCase()) ?? [];
  const value = embeddedAt(item, path);
  return value === null ? [] : [value];
}
