import { elementText } from '@/utils/capture/dom/element-text';
import { decideKind } from '@/utils/capture/kinds/decide-kind';
import type { Page } from '@/utils/capture/page';
import { contactsIn } from '@/utils/capture/people/contacts-in';
import type { PageKind } from '@/utils/capture/site';
import { attribute } from '@/utils/capture/strategies/attribute';
import { html } from '@/utils/capture/strategies/html';
import { jsonLd } from '@/utils/capture/strategies/json-ld';
import { pageState } from '@/utils/capture/strategies/page-state';
import { text } from '@/utils/capture/strategies/text';
import { strategy } from '@/utils/capture/strategy';
import { defineSite } from './define-site';
import { indeedCards } from './indeed/job-cards';

const HEADER = 'jobInfoWrapperModel.jobInfoModel.jobInfoHeaderModel';
const STATED = 'hostQueryExecutionResult.data.jobData.results.0.job';
const TEXT = '#jobDescriptionText';
const CARDS = '#mosaic-provider-jobcards, .jobsearch-ResultsList, .tapItem';
const EXPIRED =
  '.jobsearch-JobInfoHeader-expiredHeader, [data-testid="expired-job-banner"], [class*="expiredHeader" i]';

/**
 * Indeed ads on a page of their own (`jk`) or beside a list (`vjk`). A list whose pane shows no ad, or another one than the
 * address names, is a list.
 */
export const indeed = defineSite({
  id: 'indeed',
  kind: 'posting',
  matches: ['*://*.indeed.com/*'],
  isReady: (page) => page.document.querySelector(TEXT) !== null || kindOf(page) !== 'posting',
  guard: ({ document }) =>
    document.querySelector(`${TEXT}, [data-testid="jobsearch-JobInfoHeader-title"], ${CARDS}, ${EXPIRED}`) !==
    null,
  kindOf,
  cards: indeedCards,
  fields: {
    title: [
      jsonLd('title'),
      pageState('_initialData', `${HEADER}.jobTitle`),
      strategy('markup', 'jobsearch-JobInfoHeader-title', headerTitle),
    ],
    company: [
      jsonLd('hiringOrganization.name'),
      pageState('_initialData', `${HEADER}.companyName`),
      text('[data-testid="inlineHeader-companyName"]'),
    ],
    places: [
      jsonLd('jobLocation'),
      pageState('_initialData', `${HEADER}.formattedLocation`),
      text('[data-testid="inlineHeader-companyLocation"] > div:first-child, [data-testid="job-location"]'),
    ],
    mode: [
      pageState('_initialData', `${HEADER}.remoteWorkModel.text`),
      text('[data-testid="inlineHeader-companyLocation"] + div'),
      jsonLd('jobLocationType'),
    ],
    employment: [jsonLd('employmentType'), strategy('markup', '#salaryInfoAndJobType', jobTypes)],
    pay: [
      jsonLd('baseSalary'),
      pageState('_initialData', 'salaryInfoModel.salaryText'),
      text('#salaryInfoAndJobType > span:first-child'),
    ],
    postedOn: [
      jsonLd('datePosted'),
      pageState('_initialData', `${STATED}.datePublished`),
      pageState('_initialData', 'hiringInsightsModel.age'),
    ],
    closesOn: [jsonLd('validThrough')],
    description: [
      jsonLd('description'),
      html(TEXT),
      pageState('_initialData', 'jobInfoWrapperModel.jobInfoModel.sanitizedJobDescription'),
    ],
    people: [contactsIn(TEXT)],
    externalId: [strategy('url', 'jk', askedId, 'high'), pageState('_initialData', 'jobKey')],
    applyUrl: [attribute('#viewJobButtonLinkContainer [href], #applyButtonLinkContainer [href]', 'href')],
  },
});

function kindOf(page: Page): PageKind | null {
  const { document } = page;
  if (
    document.querySelector(EXPIRED) !== null ||
    pageState('_initialData', `${STATED}.expired`).read(page) === true ||
    saysGone(page)
  )
    return 'expired';
  const ad = document.querySelector(TEXT) !== null;
  if (document.querySelector(CARDS) === null) return ad ? 'posting' : null;
  const marked = document.querySelector('.vjs-highlight [data-jk]')?.getAttribute('data-jk') ?? null;
  const asked = askedId(page);
  return ad && asked !== null && (marked === null || marked === asked) ? 'posting' : 'list';
}

/** Whether a page without a list says in its own words that the ad is gone, whatever the notice is marked as. */
const saysGone = (page: Page): boolean =>
  page.document.querySelector(CARDS) === null && decideKind(page) === 'expired';

/** Id of the ad in the address: sixteen hexadecimal digits. */
function askedId({ url }: Page): string | null {
  const id = url.searchParams.get('vjk') ?? url.searchParams.get('jk');
  return id !== null && /^[0-9a-f]{16}$/i.test(id) ? id.toLowerCase() : null;
}

/** Kinds of employment behind the pay: " - Full-time, Permanent". */
function jobTypes({ document }: Page): string[] {
  const parts = [...document.querySelectorAll('#salaryInfoAndJobType > span')]
    .slice(0, 6)
    .map((part) => elementText(part, 200));
  return parts
    .filter((part) => !/\d/.test(part))
    .flatMap((part) => part.split(/[,-]\s/))
    .map((part) => part.trim())
    .filter(Boolean);
}

/** Beside a list the heading carries " - job post" in an element of its own. */
function headerTitle({ document }: Page): string | null {
  const heading = document.querySelector('[data-testid="jobsearch-JobInfoHeader-title"]');
  const own = heading?.querySelector('span')?.firstChild ?? heading;
  return own ? elementTextOf(own) : null;
}

function elementTextOf(node: Node): string {
  return node.nodeType === 3 ? (node.textContent ?? '').trim() : elementText(node, 300);
}
