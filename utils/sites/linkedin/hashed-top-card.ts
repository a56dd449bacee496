import { elementText } from '@/utils/capture/dom/element-text';
import type { Page } from '@/utils/capture/page';
import { perPage } from '@/utils/capture/per-page';
import { jobLayout } from './job-layout';

/** What stands above the ad's text in the layout whose class names are hashes. */
export interface HashedTopCard {
  readonly title: string | null;
  readonly company: string | null;
  readonly place: string | null;
  readonly posted: string | null;
  /** Texts of the round buttons: mode, employment, pay. */
  readonly chips: readonly string[];
}

const NONE: HashedTopCard = { title: null, company: null, place: null, posted: null, chips: [] };
const MOST = 40;

/**
 * Returns the top card of a job page with hashed class names. The first link to a company with text is the employer, the
 * paragraph after it the title (which the page's own title confirms), the next one with dots "place · age · applicants".
 */
export const hashedTopCard = perPage((page: Page): HashedTopCard => {
  if (jobLayout(page) !== 'hashed') return NONE;
  const { document } = page;
  const screen = document.querySelector(
    '[data-view-name="job-detail-page"], [data-sdui-screen$="jobs.JobDetails"]',
  );
  if (screen === null) return NONE;
  const links = [...screen.querySelectorAll('a[href*="/company/"]')].slice(0, MOST);
  const link = links.find((one) => elementText(one, 200) !== '');
  if (link === undefined) return NONE;
  const company = elementText(link, 200);
  const after = [...screen.querySelectorAll('p')]
    .slice(0, MOST)
    .filter((one) => !one.contains(link) && follows(link, one));
  const pageTitle = document.title.replace(/^\(\d+\+?\)\s*/, '');
  const title = after.find((one) => titleOf(one) !== '' && pageTitle.startsWith(titleOf(one))) ?? null;
  const meta =
    title === null
      ? undefined
      : after.find((one) => follows(title, one) && /\s·\s/.test(elementText(one, 400)));
  const [place, posted] = meta === undefined ? [] : elementText(meta, 400).split(/\s*·\s*/);
  const card = title?.closest('[data-testid="lazy-column"] > *') ?? screen;
  return {
    title: title === null ? null : titleOf(title),
    company,
    place: place ?? null,
    posted: posted ?? null,
    chips: [...card.querySelectorAll('button')]
      .slice(0, MOST)
      .map((button) => elementText(button, 120))
      .filter(Boolean),
  };
});

function titleOf(paragraph: Element): string {
  return elementText(paragraph, 300);
}

function follows(first: Node, second: Node): boolean {
  return (first.compareDocumentPosition(second) & 4) !== 0;
}
