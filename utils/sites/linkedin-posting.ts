import { readContacts } from '@/utils/capture/people/read-contacts';
import { uniteContacts } from '@/utils/capture/people/unite-contacts';
import type { Page } from '@/utils/capture/page';
import { jsonLd } from '@/utils/capture/strategies/json-ld';
import { text } from '@/utils/capture/strategies/text';
import { strategy } from '@/utils/capture/strategy';
import { elementText } from '@/utils/capture/dom/element-text';
import { staffingWords } from '@/utils/person/recruiter-words';
import { defineSite } from './define-site';
import { applyAddress } from './linkedin/apply-address';
import { hashedTopCard } from './linkedin/hashed-top-card';
import { employmentText, modeText, payText } from './linkedin/job-facts';
import { askedJobId, shownJobId } from './linkedin/job-id';
import { inLayout, jobLayout, jobPageKind } from './linkedin/job-layout';
import { jobPosters } from './linkedin/job-poster';
import { jobText, jobTextElement } from './linkedin/job-text';
import { jobCards } from './linkedin/job-cards';

const TOP = '.job-details-jobs-unified-top-card__';

/** Texts of the signed-in layout with speaking class names, and of the signed-out one. */
const ember = (selector: string) => inLayout('ember', text(selector));
const guest = (selector: string) => inLayout('guest', text(selector));

/** Returns one part of the line "place · age · applicants" of the signed-in top card. */
const lineUnderTitle = (part: number) =>
  inLayout(
    'ember',
    strategy('markup', `${TOP}tertiary-description-container`, ({ document }: Page) => {
      const line = document.querySelector(
        `${TOP}tertiary-description-container > span, ${TOP}tertiary-description-container`,
      );
      return line === null ? null : elementText(line, 400).split(/\s*·\s*/)[part];
    }),
  );

const company = [
  ember(`${TOP}company-name a, ${TOP}company-name`),
  strategy('markup', 'a[href*="/company/"]', (page: Page) => hashedTopCard(page).company),
  guest('.topcard__org-name-link'),
  guest('.topcard__flavor-row:first-child .topcard__flavor:not(.topcard__flavor--bullet)'), // Firms without a page are no link
  jsonLd('hiringOrganization.name'),
];

/**
 * LinkedIn job ads: signed in as a page of their own or beside a list (`currentJobId`), signed out, and the guest
 * fragment. Everything else on these pages is somebody else's job, so nothing is left to the generic reader.
 */
export const linkedinPosting = defineSite({
  id: 'linkedin-posting',
  kind: 'posting',
  matches: ['*://*.linkedin.com/jobs/*', '*://*.linkedin.com/jobs-guest/*', '*://*.linkedin.com/comm/jobs/*'],
  isReady: (page) => {
    const asked = askedJobId(page);
    return (
      jobTextElement(page) !== null &&
      (asked === null || shownJobId(page) === null || shownJobId(page) === asked)
    );
  },
  guard: (page) => jobPageKind(page) !== 'none',
  kindOf: jobPageKind,
  cards: jobCards,
  rest: 'nothing',
  fields: {
    title: [
      ember(`${TOP}job-title h1, ${TOP}job-title`),
      strategy('markup', 'p', (page) => hashedTopCard(page).title),
      guest('.top-card-layout__title, .topcard__title'),
      jsonLd('title'),
    ],
    company,
    agency: [
      strategy('markup', 'industry', (page) => {
        const industry = industryLine(page);
        return industry === null || staffingWords(industry) === null ? null : firstText(page);
      }),
    ],
    places: [
      lineUnderTitle(0),
      strategy('markup', 'p', (page) => hashedTopCard(page).place),
      guest('.topcard__flavor-row:first-child .topcard__flavor--bullet'),
      jsonLd('jobLocation'),
    ],
    mode: [strategy('markup', 'mode', modeText), jsonLd('jobLocationType')],
    employment: [strategy('markup', 'employment', employmentText), jsonLd('employmentType')],
    pay: [jsonLd('baseSalary'), strategy('markup', 'pay', payText)],
    postedOn: [
      jsonLd('datePosted'),
      lineUnderTitle(1),
      strategy('markup', 'p', (page) => hashedTopCard(page).posted),
      guest('.posted-time-ago__text'),
    ],
    closesOn: [jsonLd('validThrough')],
    description: [strategy('markup', '#job-details', jobText), jsonLd('description')],
    people: [
      strategy('markup', 'hiring team', (page) => {
        const root = jobTextElement(page);
        const named = root === null ? [] : readContacts(page, { root, text: elementText(root) });
        const people = uniteContacts([jobPosters(page), named]);
        return people.length > 0 ? people : null;
      }),
    ],
    externalId: [
      strategy(
        'url',
        'currentJobId',
        (page) => (jobLayout(page) === null ? null : (askedJobId(page) ?? shownJobId(page))),
        'high',
      ),
    ],
    applyUrl: [strategy('markup', 'code#applyUrl', applyAddress)],
  },
});

/** The employer's line of business: the company box when signed in, the last criterion when signed out. */
function industryLine({ document }: Page): string | null {
  const box = document.querySelector(
    '.jobs-company__box .t-14.mt5, .description__job-criteria-item:last-child span',
  );
  return box === null ? null : elementText(box, 200);
}

function firstText(page: Page): unknown {
  return company.map((one) => one.read(page)).find((found) => typeof found === 'string' && found !== '');
}
