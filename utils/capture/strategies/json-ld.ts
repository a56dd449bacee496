import type { Page } from '../page';
import type { Strategy } from '../strategy';
import { jsonLdOf } from '../structured/json-ld-nodes';
import type { StructuredNode } from '../structured/structured-nodes';
import { valueAt } from '../structured/value-at';

/** Members through which an object is reached that is about something else than the page. */
const BESIDE = new Set([
  'author',
  'review',
  'reviews',
  'comment',
  'creator',
  'contributor',
  'mentions',
  'similar',
  'relateditem',
]);

/** Objects of a schema.org type that may be what the page is about, those that stand in lists left out. */
export function mainNodes(page: Page, type: string): StructuredNode[] {
  const wanted = type.toLowerCase();
  return jsonLdOf(page).nodes.filter(
    ({ types, listed, via }) => types.includes(wanted) && !listed && !via.some((name) => BESIDE.has(name)),
  );
}

/**
 * Reads a dotted path of the page's one JSON-LD object of a type (by default the JobPosting): `title`,
 * `hiringOrganization.name`. Several objects of that type mean that the page is about none of them.
 */
export function jsonLd(path: string, type = 'JobPosting'): Strategy {
  return {
    source: 'json-ld',
    detail: path,
    read: (page) => {
      const [node, ...more] = mainNodes(page, type);
      if (!node || more.length > 0) return null;
      return path === '' ? node.object : valueAt(node.object, path, jsonLdOf(page).ids);
    },
  };
}
