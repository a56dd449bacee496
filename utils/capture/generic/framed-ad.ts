import type { Page } from '../page';

/** Hosts of applicant systems that employers show in a frame on their own pages. */
const HOSTS =
  /(?:^|\.)(?:greenhouse\.io|lever\.co|ashbyhq\.com|workable\.com|smartrecruiters\.com|icims\.com|jobvite\.com|bamboohr\.com|recruitee\.com|personio\.(?:de|com)|breezy\.hr|teamtailor\.com|applytojob\.com|jazz\.co|comeet\.com|myworkdayjobs\.com|taleo\.net|successfactors\.(?:com|eu)|pinpointhq\.com|rippling\.com|softgarden\.io|concludis\.de|rexx-systems\.com|umantis\.com|hr-manager\.net|emply\.com|varbi\.com|webcruiter\.no|gupy\.io|avature\.net|paylocity\.com|ultipro\.com|workforcenow\.adp\.com)$/i;

/**
 * The address of the applicant system that a page shows in a frame: what stands in it belongs to another site, and a reader of this
 * page cannot see it. `null` where there is none.
 */
export function framedAd({ document, url }: Page): string | null {
  for (const frame of Array.from(document.querySelectorAll('iframe[src]')).slice(0, 40)) {
    const source = frame.getAttribute('src')?.trim() ?? '';
    if (!URL.canParse(source, url.href)) continue;
    const target = new URL(source, url.href);
    if (/^https?:$/.test(target.protocol) && target.host !== url.host && HOSTS.test(target.hostname))
      return target.href.slice(0, 480);
  }
  return null;
}
