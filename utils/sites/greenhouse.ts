import { elementText } from '@/utils/capture/dom/element-text';
import type { Page } from '@/utils/capture/page';
import { contactsIn } from '@/utils/capture/people/contacts-in';
import type { ListCard } from '@/utils/capture/page-reading';
import type { PageKind } from '@/utils/capture/site';
import { attribute } from '@/utils/capture/strategies/attribute';
import { html } from '@/utils/capture/strategies/html';
import { jsonLd } from '@/utils/capture/strategies/json-ld';
import { meta } from '@/utils/capture/strategies/meta';
import { text } from '@/utils/capture/strategies/text';
import { strategy } from '@/utils/capture/strategy';
import { defineSite } from './define-site';

const AD = '.job-post .job__title, #header .app-title, h1.app-title';
const LIST = '.job-posts, .job-post--list, .opening';
const GONE =
  /no longer (?:open|available|accepting)|has been (?:filled|closed)|nicht mehr (?:verfügbar|offen)/i;

/** Greenhouse boards: the classic one (`boards.`), the one of 2024 (`job-boards.`), and the frame of either. */
export const greenhouse = defineSite({
  id: 'greenhouse',
  kind: 'posting',
  matches: [
    '*://boards.greenhouse.io/*',
    '*://job-boards.greenhouse.io/*',
    '*://boards.eu.greenhouse.io/*',
    '*://job-boards.eu.greenhouse.io/*',
  ],
  isReady: ({ document }) => document.querySelector(`${AD}, ${LIST}`) !== null,
  guard: (page) => kindOf(page) !== null,
  kindOf,
  cards,
  fields: {
    title: [jsonLd('title'), text('.job-post .job__title h1, .app-title'), meta('og:title')],
    company: [
      jsonLd('hiringOrganization.name'),
      strategy('markup', '.company-name', ({ document }) =>
        bareCompany(document.querySelector('#header .company-name')),
      ),
      strategy('meta', 'title', ({ document }) => / at (.{2,80})$/.exec(document.title.trim())?.[1]),
    ],
    places: [text('.job__location, #header .location'), jsonLd('jobLocation')], // The data leaves out what is no town: "or remote"
    pay: [
      jsonLd('baseSalary'),
      text('.job__pay-ranges .pay-range, .pay-range .pay-range, .pay-range .body, .pay-range'),
    ],
    postedOn: [jsonLd('datePosted')],
    closesOn: [jsonLd('validThrough')],
    description: [html('.job__description'), html('#content'), jsonLd('description')],
    people: [contactsIn('.job__description, #content')],
    externalId: [
      strategy('url', '/jobs/<id>', jobId, 'high'),
      attribute('#job_id, input[name="job_id"]', 'value'),
    ],
  },
});

function kindOf(page: Page): PageKind | null {
  const { document, url } = page;
  if (document.querySelector(AD) !== null) return 'posting';
  const notice = document.querySelector(
    '.flash, #flash_pending, [role="alert"], .alert, .job-board-error, main h1, #content h1',
  );
  const gone = notice !== null && GONE.test(elementText(notice, 300));
  // A closed ad sends its visitor on to the board with this mark.
  if (gone || url.searchParams.get('error') === 'true') return 'expired';
  return document.querySelector(LIST) === null ? null : 'list';
}

function jobId({ url }: Page): string | null {
  const id =
    /\/jobs\/(\d{4,15})(?:\/|$)/.exec(url.pathname)?.[1] ??
    url.searchParams.get('token') ??
    url.searchParams.get('gh_jid');
  return id !== null && /^\d{4,15}$/.test(id) ? id : null;
}

/** The classic header says "at Company". */
function bareCompany(element: Element | null): string | null {
  return element === null ? null : elementText(element, 200).replace(/^(?:at|bei|chez|en|hos|bij)\s+/, '');
}

function cards({ document, url }: Page): ListCard[] {
  return [...document.querySelectorAll('.job-post a[href*="/jobs/"], .opening a[href*="/jobs/"]')]
    .slice(0, 500)
    .flatMap((link) => {
      const href = link.getAttribute('href') ?? '';
      const title = elementText(link.querySelector('p') ?? link, 300);
      const row = link.closest('.opening') ?? link;
      const place = row.querySelector('.location, p:nth-of-type(2)');
      if (title === '' || !URL.canParse(href, url.href)) return [];
      return [
        {
          title,
          url: new URL(href, url.href).href,
          ...(place === null ? {} : { place: elementText(place, 200) }),
        },
      ];
    });
}
