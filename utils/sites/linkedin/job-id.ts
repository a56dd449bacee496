import type { Page } from '@/utils/capture/page';
import { perPage } from '@/utils/capture/per-page';

const VIEW = /\/jobs\/view\/(?:[^/?#]*-)?(\d{6,15})(?:[/?#]|$)/;
const FRAGMENT = /\/jobs-guest\/jobs\/api\/jobPosting\/(\d{6,15})/;

/** Returns the id of the ad that the address asks for: view page, split view (`currentJobId`), guest fragment; else null. */
export function askedJobId({ url }: Page): string | null {
  const current = url.searchParams.get('currentJobId');
  if (current !== null && /^\d{6,15}$/.test(current)) return current;
  return idIn(url.pathname);
}

/**
 * Returns the id of the ad whose text the page shows, read off the page itself; null where the page does not tell. While
 * a split view changes from ad to ad, this is still the old one.
 */
export const shownJobId = perPage(({ document }: Page): string | null => {
  const about = document
    .querySelector('[componentkey^="JobDetails_AboutTheJob_"]')
    ?.getAttribute('componentkey');
  if (about) return /_(\d{6,15})$/.exec(about)?.[1] ?? null;
  const pane = document.querySelector('.jobs-details, .job-view-layout');
  if (pane !== null) {
    const link = pane.querySelector('.job-details-jobs-unified-top-card__job-title a[href*="/jobs/view/"]');
    const button = pane.querySelector('[data-job-id]:not([data-job-id="search"])');
    return idIn(link?.getAttribute('href') ?? '') ?? digits(button?.getAttribute('data-job-id'));
  }
  const decorated = document.querySelector('code#decoratedJobPostingId');
  const own = document.querySelector('.topcard__link[href*="/jobs/view/"]')?.getAttribute('href');
  const named = document.querySelector('meta[property="lnkd:url"]')?.getAttribute('content');
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  return digits(commentOf(decorated)) ?? idIn(own ?? '') ?? idIn(named ?? '') ?? idIn(canonical ?? '');
});

/** Guest pages keep values for their scripts as `<code id><!--"value"--></code>`. */
export function commentOf(code: Element | null): string | null {
  const text = [...(code?.childNodes ?? [])].find((node) => node.nodeType === 8)?.textContent ?? null;
  return text === null ? null : text.replace(/^\s*"|"\s*$/g, '');
}

function idIn(address: string): string | null {
  return VIEW.exec(address)?.[1] ?? FRAGMENT.exec(address)?.[1] ?? null;
}

function digits(text: string | null | undefined): string | null {
  return text && /^\d{6,15}$/.test(text) ? text : null;
}
