import { elementText } from '@/utils/capture/dom/element-text';
import type { Page } from '@/utils/capture/page';
import { contactsIn } from '@/utils/capture/people/contacts-in';
import { attribute } from '@/utils/capture/strategies/attribute';
import { html } from '@/utils/capture/strategies/html';
import { text } from '@/utils/capture/strategies/text';
import type { Strategy } from '@/utils/capture/strategy';
import { strategy } from '@/utils/capture/strategy';
import { defineSite } from './define-site';
import { listedIds, zipRecruiterCard, zipRecruiterCards } from './ziprecruiter/job-cards';

const PANE = '[data-testid="right-pane"]';
const TITLE = `${PANE} [data-testid="serp-job-details-title"]`;
const TEXT = `${PANE} .whitespace-pre-line`;

/**
 * ZipRecruiter's results, whose cards lead nowhere, and the ad open beside them, which `lk` in the address names. The site
 * puts the first card's id there by itself: then the page is still a list. An ad's own page has the same parts, with the title
 * as its main heading.
 */
export const ziprecruiter = defineSite({
  id: 'ziprecruiter',
  kind: 'posting',
  matches: ['*://*.ziprecruiter.com/*', '*://*.ziprecruiter.co.uk/*'],
  isReady: ({ document }) => document.querySelector(zipRecruiterCard) !== null,
  guard: ({ document }) => document.querySelector(zipRecruiterCard) !== null,
  kindOf: (page) => (isOwnPage(page) || chosenId(page) !== null ? 'posting' : 'list'),
  cards: zipRecruiterCards,
  rest: 'nothing',
  fields: {
    title: [text(TITLE), text(`${PANE} :is(h1, h2).text-header-md`)],
    company: [
      text(`${PANE} [data-testid="employer-details-header"] span`),
      strategy('markup', 'employer', ({ document }: Page) =>
        document
          .querySelector(`${PANE} a[href^="/co/"][aria-label]`)
          ?.getAttribute('aria-label')
          ?.replace(/^Learn more about /, ''),
      ),
    ],
    places: [underTitle('place', ([place]) => place)],
    mode: [underTitle('mode', ([, mode]) => mode)],
    employment: [fact('employment', /time$|^(?:contract|temporary|internship|per diem|other)/i)],
    pay: [fact('pay', /^[$£€]\s?\d/)],
    postedOn: [fact('posted', /^posted /i)],
    description: [html(TEXT)],
    people: [contactsIn(TEXT)],
    externalId: [
      strategy('url', 'lk', (page: Page) => page.url.searchParams.get('jid') ?? chosenId(page), 'high'),
    ],
    applyUrl: [attribute(`${PANE} a[href*="/apply"]`, 'href')],
    language: [],
  },
});

/** An ad's own page lists others too; its title is the page's. */
const isOwnPage = ({ document }: Page): boolean =>
  document.querySelector(`${PANE} h1`) !== null && document.querySelector(TEXT) !== null;

/** The id in the address when it is a listed ad's other than the first one, and that ad's text is there. */
function chosenId(page: Page): string | null {
  const asked = page.url.searchParams.get('lk');
  const ids = listedIds(page);
  return asked !== null &&
    ids.includes(asked) &&
    ids[0] !== asked &&
    page.document.querySelector(TEXT) !== null
    ? asked
    : null;
}

/** The line under the title: "Houston, TX • On-site". */
function underTitle(
  name: string,
  pick: (parts: readonly string[]) => string | undefined,
): Strategy<string | undefined> {
  return strategy('markup', name, ({ document }: Page) => {
    const line = document.querySelector(TITLE)?.nextElementSibling;
    return line ? pick(elementText(line, 200).split(/\s*[•·]\s*/)) : undefined;
  });
}

/** One of the short facts over the ad's text, told by what it says. */
function fact(name: string, shape: RegExp): Strategy<string | undefined> {
  return strategy('markup', name, ({ document }: Page) =>
    [...document.querySelectorAll(`${PANE} .gap-x-12 p`)]
      .map((line) => elementText(line, 120))
      .find((line) => shape.test(line)),
  );
}
