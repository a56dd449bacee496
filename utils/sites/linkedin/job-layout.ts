import { elementText } from '@/utils/capture/dom/element-text';
import type { Page } from '@/utils/capture/page';
import { perPage } from '@/utils/capture/per-page';
import type { PageKind } from '@/utils/capture/site';
import type { Strategy } from '@/utils/capture/strategy';
import { askedJobId, shownJobId } from './job-id';

/**
 * The three makes of a LinkedIn job page: `ember` (signed in, class names that speak), `hashed` (signed in since 2026, class
 * names are hashes, `componentkey` speaks), `guest` (signed out; also the bare fragment of the guest API).
 */
export type JobLayout = 'ember' | 'hashed' | 'guest';

const EMBER = '.jobs-details .job-details-jobs-unified-top-card__job-title, .job-view-layout, .jobs-details';
const HASHED = '[componentkey^="JobDetails_AboutTheJob_"], [data-sdui-screen$="jobs.JobDetails"]';
const GUEST = '.topcard__org-name-link, .topcard__flavor, .topcard__title, code#decoratedJobPostingId';
const LISTS =
  '.jobs-search__results-list, .scaffold-layout__list, [data-sdui-screen*="SearchResults"], .two-pane-serp-page__results-list';
const CLOSED_MARK =
  '.closed-job, .closed-job__flavor--closed, .jobs-details-top-card__apply-error, .topcard__flavor--closed';
const CLOSED =
  /no longer accepting applications|nimmt keine bewerbungen mehr|n[’']accepte plus de candidatures|ya no se aceptan solicitudes|no acepta m[áa]s solicitudes|accepteert geen sollicitaties meer|modtager ikke længere ansøgninger|tar inte längre emot ansökningar|non accetta più candidature|não aceita mais candidaturas/i;
const NOTICES =
  '.artdeco-inline-feedback__message, .jobs-details__main-content .artdeco-inline-feedback, figcaption, p';

/** Returns the layout of a job page by its own marks, or null for a page that shows no job. */
export const jobLayout = perPage(({ document }: Page): JobLayout | null => {
  if (document.querySelector(HASHED) !== null) return 'hashed';
  if (document.querySelector(EMBER) !== null) return 'ember';
  return document.querySelector(GUEST) === null ? null : 'guest';
});

/** Returns the strategy so that it reads only pages of one layout. */
export function inLayout<T>(layout: JobLayout, wrapped: Strategy<T>): Strategy<T> {
  return { ...wrapped, read: (page) => (jobLayout(page) === layout ? wrapped.read(page) : null) };
}

/**
 * Returns what a LinkedIn page is: a split view is the ad only when its address names one and the pane shows that very one;
 * else it is the list. A closed ad is expired, and so is the list that an ad's address was sent on to.
 */
export const jobPageKind = perPage((page: Page): PageKind => {
  const { document, url } = page;
  if (/expired_jd_redirect/.test(url.href)) return 'expired';
  const layout = jobLayout(page);
  const asked = askedJobId(page);
  const list = document.querySelector(LISTS) !== null;
  if (layout === null || (list && asked === null)) return list ? 'list' : 'none';
  const shown = shownJobId(page);
  if (asked !== null && shown !== null && asked !== shown) return list ? 'list' : 'none';
  return isClosed(document, layout) ? 'expired' : 'posting';
});

/** The mark of the class where there is one; the hashed layout has only the sentence, which stands before the ad's text. */
function isClosed(document: Document, layout: JobLayout): boolean {
  if (document.querySelector(CLOSED_MARK) !== null) return true;
  const about = document.querySelector(
    '[componentkey^="JobDetails_AboutTheJob_"], #job-details, .show-more-less-html__markup',
  );
  return [...document.querySelectorAll(layout === 'guest' ? 'figcaption' : NOTICES)]
    .slice(0, 60)
    .filter((notice) => about === null || (about !== notice && !about.contains(notice)))
    .some((notice) => CLOSED.test(elementText(notice, 200)));
}
