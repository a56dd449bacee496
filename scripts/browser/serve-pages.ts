import type { BrowserContext } from '@playwright/test';

/** Pages answered under their real addresses; the query of an address is part of it. */
export interface ServedPages {
  /** Answers an address with a page from now on. */
  set(url: string, html: string): void;
  /** Addresses asked for that nothing answered. */
  readonly unanswered: string[];
}

/**
 * Answers web addresses in a browser from memory. Any other address is refused and noted, so that nothing a page asks
 * for leaves the machine; or let through to the web where a person sits in front of it.
 */
export async function servePages(
  context: BrowserContext,
  { others = 'refuse' }: { readonly others?: 'refuse' | 'let through' } = {},
): Promise<ServedPages> {
  const pages = new Map<string, string>();
  const unanswered: string[] = [];
  await context.route(/^https?:/, async (route) => {
    const url = withoutFragment(route.request().url());
    const html = pages.get(url);
    if (html !== undefined) {
      await route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
    } else if (others === 'let through') {
      await route.continue();
    } else {
      unanswered.push(url);
      await route.abort('blockedbyclient');
    }
  });
  return { set: (url, html) => pages.set(withoutFragment(new URL(url).href), html), unanswered };
}

const withoutFragment = (url: string): string => url.split('#')[0] ?? url;
