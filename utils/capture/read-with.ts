import { sizeProblem } from './page-size';
import type { Page } from './page';
import type { PageReading, Problem } from './page-reading';
import { chooseSite } from './choose-site';
import { readAs } from './read-as';
import type { Readers } from './readers';

/** Id under which a page is read that no adapter knows. */
const GENERAL = 'generic';

/**
 * Everything one look at a page gives, by the readers given. Never throws and never writes to the document; a page too large to
 * read and a reader that failed come as kind `none` with a problem (`too_large`, `too_deep`, `reader_failed`).
 */
export function readWith(page: Page, readers: Readers): PageReading {
  const problems: Problem[] = [];
  const base = { site: GENERAL, url: page.url.href };
  try {
    const code = sizeProblem(page);
    if (code !== null) return { kind: 'none', ...base, problems: [{ code }] };
    return readAs(page, chooseSite(page, readers.sites, problems), readers, problems);
  } catch (error) {
    const detail = error instanceof Error ? error.name : 'unknown';
    return { kind: 'none', ...base, problems: [...problems, { code: 'reader_failed', detail }] };
  }
}
