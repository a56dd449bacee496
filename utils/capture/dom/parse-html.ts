import type { Page } from '../page';

/**
 * Markup from a string as an inert tree of its own: no script runs, nothing is fetched, the page is not touched. A tag
 * soup gives what the browser's parser makes of it; `limit` characters are read.
 */
export function parseHtml(markup: string, page: Page, limit = 400_000): DocumentFragment {
  const inert = page.document.implementation.createHTMLDocument('');
  const range = inert.createRange();
  range.selectNodeContents(inert.body);
  return range.createContextualFragment(markup.slice(0, limit));
}
