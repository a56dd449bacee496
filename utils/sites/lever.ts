import { elementText } from '@/utils/capture/dom/element-text';
import { toMarkdown, type Markdown } from '@/utils/capture/markdown/to-markdown';
import type { Page } from '@/utils/capture/page';
import { contactsIn } from '@/utils/capture/people/contacts-in';
import type { ListCard } from '@/utils/capture/page-reading';
import type { PageKind } from '@/utils/capture/site';
import { attribute } from '@/utils/capture/strategies/attribute';
import { jsonLd } from '@/utils/capture/strategies/json-ld';
import { text } from '@/utils/capture/strategies/text';
import { strategy, type Strategy } from '@/utils/capture/strategy';
import { defineSite } from './define-site';

const AD = '.posting-headline h2, .posting-header h2';
const APPLY = '#application-form .application-question';
const LIST = '.postings-wrapper, .postings-group';
const ID = /^\/[^/]+\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:\/|$)/i;
const GONE = /might have closed|has been removed|no longer (?:open|available)|\b404\b/i;

/** Lever ads (`/company/uuid`) and their application step (`/apply`), which shows the header without the ad's text. */
export const lever = defineSite({
  id: 'lever',
  kind: 'posting',
  matches: ['*://jobs.lever.co/*', '*://jobs.eu.lever.co/*'],
  isReady: ({ document }) => document.querySelector(`${AD}, ${APPLY}, ${LIST}`) !== null,
  guard: (page) => kindOf(page) !== null,
  kindOf,
  cards,
  fields: {
    title: [jsonLd('title'), text(AD), strategy('meta', 'title', (page) => titleParts(page)?.job)],
    company: [
      jsonLd('hiringOrganization.name'),
      strategy('meta', 'title', (page) => titleParts(page)?.company),
    ],
    places: [category('location'), jsonLd('jobLocation')],
    mode: [category('workplaceTypes'), jsonLd('jobLocationType')],
    employment: [category('commitment'), jsonLd('employmentType')],
    pay: [jsonLd('baseSalary'), text('[data-qa="salary-range"]')],
    postedOn: [jsonLd('datePosted')],
    closesOn: [jsonLd('validThrough')],
    description: [strategy('markup', '.section', adText), jsonLd('description')],
    people: [contactsIn('.posting-page .content')],
    externalId: [strategy('url', '/company/<id>', postingId, 'high')],
    applyUrl: [attribute('a.postings-btn[href], a.template-btn-submit[href]', 'href')],
  },
});

function kindOf({ document, url }: Page): PageKind | null {
  if (document.querySelector(`${AD}, ${APPLY}`) !== null) return 'posting';
  if (document.querySelector(LIST) !== null) return 'list';
  const notice = document.querySelector('h1, h2, h3, .error-page, .message');
  return ID.test(url.pathname) &&
    GONE.test(`${document.title} ${notice === null ? '' : elementText(notice, 300)}`)
    ? 'expired'
    : null;
}

/** The header's facts end or begin with a slash that divides them. */
function category(name: string): Strategy<string> {
  return strategy('markup', `.posting-categories .${name}`, ({ document }: Page) => {
    const element = document.querySelector(`.posting-header .posting-categories .${name}`);
    return element === null ? null : elementText(element, 200).replace(/^[\s/–—-]+|[\s/–—-]+$/g, '');
  });
}

/** The ad's text stands in several sections; header, pay and buttons are sections too. */
function adText({ document }: Page): Markdown | null {
  const sections = [...document.querySelectorAll('.posting-page .content .section')].filter(
    (section) =>
      !section.matches(
        '.posting-header, .last-section-apply, .application-form, [data-qa="salary-range"], [data-qa="btn-apply-bottom"]',
      ),
  );
  const parts = sections.slice(0, 40).map((section) => toMarkdown(section).markdown);
  const markdown = parts.filter((part) => part !== '').join('\n\n');
  return markdown === '' ? null : { markdown };
}

/** The page's title is "Company - Job"; the company's part is what stands before the job's where the page shows that. */
function titleParts({ document }: Page): { company: string; job: string } | null {
  const whole = document.title.trim();
  const heading = document.querySelector(AD);
  const job = heading === null ? '' : elementText(heading, 300);
  const cut =
    job !== '' && whole.endsWith(` - ${job}`) ? whole.length - job.length - 3 : whole.indexOf(' - ');
  return cut <= 0 ? null : { company: whole.slice(0, cut), job: whole.slice(cut + 3) };
}

/** Id in the page's own address, else in the one it gives for itself or its form. */
function postingId({ document, url }: Page): string | null {
  const own = ID.exec(url.pathname)?.[1];
  const named = document.querySelector('meta[property="og:url"]')?.getAttribute('content') ?? '';
  const apply = document.querySelector('a.postings-btn[href]')?.getAttribute('href') ?? '';
  const other = [named, apply].map((address) =>
    URL.canParse(address) ? ID.exec(new URL(address).pathname)?.[1] : undefined,
  );
  return (own ?? other.find((id) => id !== undefined))?.toLowerCase() ?? null;
}

function cards({ document, url }: Page): ListCard[] {
  return [...document.querySelectorAll('.posting')].slice(0, 500).flatMap((posting) => {
    const href = posting.querySelector('a.posting-title')?.getAttribute('href') ?? '';
    const title = textOf(posting, '[data-qa="posting-name"], h5');
    const place = textOf(posting, '.posting-categories .location');
    if (title === null || !URL.canParse(href, url.href)) return [];
    return [{ title, url: new URL(href, url.href).href, ...(place === null ? {} : { place }) }];
  });
}

function textOf(root: Element, selector: string): string | null {
  const element = root.querySelector(selector);
  return (element === null ? '' : elementText(element, 300)) || null;
}
