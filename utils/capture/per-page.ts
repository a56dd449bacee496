import type { Page } from './page';

/**
 * The reader wrapped so that it works once for each page, however many strategies ask. Keyed by the page object, which
 * lives for one reading: a later look at a changed document starts afresh.
 */
export function perPage<T>(read: (page: Page) => T): (page: Page) => T {
  const known = new WeakMap<Page, { readonly value: T }>();
  return (page) => {
    const held = known.get(page);
    if (held) return held.value;
    const value = read(page);
    known.set(page, { value });
    return value;
  };
}
