import { elementText } from '../dom/element-text';
import { walk } from '../dom/walk';
import type { Page } from '../page';
import { perPage } from '../per-page';

/** An item marked up in the page's own elements, as microdata or RDFa Lite: its types and properties in order. */
export interface EmbeddedItem {
  readonly types: readonly string[];
  readonly element: Element;
  readonly values: ReadonlyMap<string, readonly EmbeddedValue[]>;
}

/** A property's value: an item of its own, or text with the element that holds it. */
export type EmbeddedValue =
  { readonly item: EmbeddedItem } | { readonly text: string; readonly element: Element };

const SCOPES = '[itemscope][itemtype], [typeof]';
const SCOPE_LIMIT = 400;
const VALUE_LIMIT = 20_000;

/** Top-level items of a page in document order, at most 400; one that is a property of another is found inside it. */
export const embeddedItems = perPage((page: Page): readonly EmbeddedItem[] =>
  Array.from(page.document.querySelectorAll(SCOPES))
    .slice(0, SCOPE_LIMIT)
    .filter((element) => !isProperty(element))
    .map((element) => itemOf(element, 0)),
);

const isProperty = (element: Element): boolean =>
  element.hasAttribute('itemprop') || (element.hasAttribute('property') && element.hasAttribute('typeof'));

const isScope = (element: Element): boolean =>
  element.hasAttribute('itemscope') || element.hasAttribute('typeof');

function itemOf(scope: Element, depth: number): EmbeddedItem {
  const values = new Map<string, EmbeddedValue[]>();
  walk(scope, {
    open(element) {
      const names = (
        element.getAttribute('itemprop') ??
        element.getAttribute('property') ??
        ''
      ).toLowerCase();
      const nested = isScope(element);
      if (names !== '') {
        const value =
          nested && depth < 5 ? { item: itemOf(element, depth + 1) } : { text: valueOf(element), element };
        for (const name of names.split(/\s+/).slice(0, 5)) {
          const key = name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf(':')) + 1);
          values.set(key, [...(values.get(key) ?? []), value]);
        }
      }
      return nested ? 'skip' : 'enter';
    },
  });
  return { types: typesOf(scope), element: scope, values };
}

function typesOf(element: Element): string[] {
  return (element.getAttribute('itemtype') ?? element.getAttribute('typeof') ?? '')
    .split(/\s+/)
    .map((type) => type.slice(Math.max(type.lastIndexOf('/'), type.lastIndexOf(':')) + 1).toLowerCase())
    .filter((type) => type !== '');
}

const ATTRIBUTES: Readonly<Record<string, string>> = {
  a: 'href',
  link: 'href',
  area: 'href',
  img: 'src',
  data: 'value',
  meter: 'value',
  time: 'datetime',
};

/** https://html.spec.whatwg.org/multipage/microdata.html#values, with `content` of any element as RDFa has it. */
function valueOf(element: Element): string {
  const content = element.getAttribute('content');
  if (content !== null) return content.trim();
  const attribute = ATTRIBUTES[element.localName];
  return (attribute ? element.getAttribute(attribute)?.trim() : null) || elementText(element, VALUE_LIMIT);
}

/** First value at a path of properties: `hiringOrganization.name`; text where an item was asked for stands for its name. */
export function embeddedAt(item: EmbeddedItem, path: string): EmbeddedValue | null {
  const [name = '', ...rest] = path.split('.');
  for (const value of item.values.get(name.toLowerCase()) ?? []) {
    if (rest.length === 0) return value;
    const found =
      'item' in value ? embeddedAt(value.item, rest.join('.')) : rest.join('.') === 'name' ? value : null;
    if (found) return found;
  }
  return null;
}
