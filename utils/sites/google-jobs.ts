import { elementText } from '@/utils/capture/dom/element-text';
import { toMarkdown } from '@/utils/capture/markdown/to-markdown';
import type { Page } from '@/utils/capture/page';
import type { Strategy } from '@/utils/capture/strategy';
import { strategy } from '@/utils/capture/strategy';
import { defineSite } from './define-site';

const TITLE = 'h2.KLsYvd';
const MONEY = /[$€£₹]\s?\d|\d\s?(?:€|EUR|CHF|kr)/;
const DAY = /\b(?:ago|hace|vor \d|il y a|geleden|sedan|siden)\b/i;
const MODE = /\b(?:work from home|remote|hybrid|télétravail|homeoffice|remoto)\b/i;
const HOURS = /time\b|\bcontract|\bintern|vollzeit|teilzeit|temps|jornada|praktikum/i;

/**
 * Google's jobs panel: the open job stands beside the list of all, in elements whose names say nothing. Every job that was
 * looked at stays in the page, so the address tells which one is in front. Where it does not, nothing is read.
 */
export const googleJobs = defineSite({
  id: 'google-jobs',
  kind: 'posting',
  matches: ['*://www.google.com/search*'],
  isReady: ({ document }) => document.querySelector(TITLE) !== null,
  guard: ({ document }) => document.querySelector(TITLE) !== null,
  kindOf: (page) => (openJob(page) === null ? 'none' : 'posting'),
  rest: 'nothing',
  fields: {
    title: [inOpenJob(TITLE, ([title]) => title)],
    // The line under the title is the company, the next one the place.
    company: [inOpenJob('.sMzDkb', ([company]) => company)],
    places: [inOpenJob('.sMzDkb', ([, place]) => place), inOpenJob('.tJ9zfc', ([place]) => place)],
    mode: [chip(MODE)],
    employment: [chip(HOURS)],
    pay: [chip(MONEY)],
    postedOn: [chip(DAY)],
    description: [
      strategy('markup', '.HBvzbc', (page: Page) => {
        const text = openJob(page)?.querySelector('.HBvzbc');
        return text ? toMarkdown(text) : null;
      }),
    ],
    externalId: [
      strategy('url', 'htidocid', (page: Page) => openJob(page)?.getAttribute('data-encoded-doc-id'), 'high'),
    ],
    applyUrl: [
      strategy('markup', 'a.pMhGee', (page: Page) =>
        openJob(page)?.querySelector('a.pMhGee[href]')?.getAttribute('href'),
      ),
    ],
  },
});

/** The job in front: the one that the address names, or the only one; `null` where several are there and none is named. */
function openJob({ document, url }: Page): Element | null {
  const jobs = [...document.querySelectorAll(TITLE)].flatMap((title) => {
    const job = title.closest('[data-encoded-doc-id]') ?? title.closest('.pE8vnd');
    return job === null ? [] : [job];
  });
  const asked = new URLSearchParams(url.hash.slice(1)).get('htidocid') ?? url.searchParams.get('htidocid');
  const named = jobs.find((job) => asked !== null && job.getAttribute('data-encoded-doc-id') === asked);
  return named ?? (jobs.length === 1 ? (jobs[0] ?? null) : null);
}

function inOpenJob(
  selector: string,
  pick: (texts: readonly string[]) => string | undefined,
): Strategy<string> {
  return strategy('markup', selector, (page: Page) => {
    const found = [...(openJob(page)?.querySelectorAll(selector) ?? [])].slice(0, 20);
    return pick(found.map((element) => elementText(element)).filter((text) => text !== ''));
  });
}

/** Day, pay and hours stand in chips that only their words tell apart. */
function chip(pattern: RegExp): Strategy<string> {
  return inOpenJob('.LL4CDc', (texts) => texts.find((text) => text.length <= 60 && pattern.test(text)));
}
