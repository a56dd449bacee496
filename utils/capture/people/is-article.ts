import type { Page } from '../page';
import { jsonLdOf } from '../structured/json-ld-nodes';

const ARTICLES = new Set(['article', 'newsarticle', 'blogposting', 'reportagenewsarticle', 'recipe']);
/** "/people/2026/11/the-quiet-boom": sections of a paper are called so too. */
const DATED = /\/(?:19|20)\d{2}\/(?:\d{1,2}|[a-z]{3,9})\//i;

/** Returns whether a page is something written by somebody: who signs it, or is named in it, is nobody's colleague. */
export function isArticle(page: Page): boolean {
  const { document, url } = page;
  const kind = document.querySelector('meta[property="og:type"]')?.getAttribute('content') ?? '';
  return (
    /^article$/i.test(kind) ||
    DATED.test(url.pathname) ||
    jsonLdOf(page).nodes.some(
      ({ types, via }) => via.length === 0 && types.some((type) => ARTICLES.has(type)),
    )
  );
}
