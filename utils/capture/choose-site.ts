import { matchUrl } from './match-url';
import type { Page } from './page';
import type { Problem } from './page-reading';
import type { Site } from './site';

/**
 * The adapter for a page: the first whose address and guard fit; else the first whose guard alone is enough, which holds
 * for applicant systems on other people's domains and for every guard on a page saved to a file, where the host says nothing. A guard that
 * throws does not fit and is reported.
 */
export function chooseSite(page: Page, sites: readonly Site[], problems: Problem[]): Site | null {
  const isWeb = page.url.protocol === 'http:' || page.url.protocol === 'https:';
  const fits = (site: Site): boolean => {
    try {
      return site.guard?.(page) ?? true;
    } catch (error) {
      problems.push({
        code: 'strategy_failed',
        detail: `${site.id}: ${error instanceof Error ? error.name : 'guard'}`,
      });
      return false;
    }
  };
  return (
    sites.find((site) => site.matches.some((pattern) => matchUrl(pattern, page.url)) && fits(site)) ??
    sites.find((site) => site.guard !== undefined && (site.anywhere === true || !isWeb) && fits(site)) ??
    null
  );
}
