import type { Page } from '../page';
import { perPage } from '../per-page';
import type { Strategy } from '../strategy';

/** All `<meta>` values of a page by their name or property in lower case; the first of a name counts. */
export const metaValues = perPage((page: Page): ReadonlyMap<string, string> => {
  const values = new Map<string, string>();
  for (const element of page.document.querySelectorAll('meta[content]')) {
    const name = (element.getAttribute('property') ?? element.getAttribute('name') ?? '')
      .trim()
      .toLowerCase();
    const content = (element.getAttribute('content') ?? '').trim();
    if (name !== '' && content !== '' && !values.has(name)) values.set(name, content);
    if (values.size > 500) break;
  }
  return values;
});

/** Reads a `<meta>` by its `name` or `property`: `og:title`, `description`. */
export function meta(name: string): Strategy<string> {
  return { source: 'meta', detail: name, read: (page) => metaValues(page).get(name.toLowerCase()) };
}
