import { elementText } from '@/utils/capture/dom/element-text';
import type { ListCard } from '@/utils/capture/page-reading';
import type { Page } from '@/utils/capture/page';
import { contactsIn } from '@/utils/capture/people/contacts-in';
import { perPage } from '@/utils/capture/per-page';
import type { PageKind } from '@/utils/capture/site';
import { html } from '@/utils/capture/strategies/html';
import { strategy } from '@/utils/capture/strategy';
import { defineSite } from './define-site';
import { firstLine } from './hacker-news/first-line';
import type { FirstLine } from './hacker-news/first-line';

const THREAD = /\bwho(?:'s| is) hiring\b/i;
const TEXT = '.commtext, .comment > [class^="c"], .comment > font';
const AD = '.fatitem .commtext';
const ROWS = 'tr.athing';

/**
 * Hacker News "Who is hiring?": the thread is a list of its top comments, and the page of one such comment is an ad whose
 * first line states the facts.
 */
export const hackerNews = defineSite({
  id: 'hacker-news',
  kind: 'posting',
  matches: ['*://news.ycombinator.com/item*'],
  isReady: ({ document }) => document.querySelector(`${TEXT}, ${ROWS}`) !== null,
  guard: (page) => kindOf(page) !== null,
  kindOf,
  cards,
  rest: 'nothing',
  fields: {
    title: [said('title')],
    company: [said('company')],
    places: [said('places')],
    mode: [said('mode')],
    employment: [said('employment')],
    pay: [said('pay')],
    postedOn: [
      strategy('markup', '.age[title]', ({ document }: Page) =>
        document.querySelector('.fatitem .age')?.getAttribute('title')?.slice(0, 10),
      ),
    ],
    description: [html(AD)],
    people: [contactsIn(AD)],
    externalId: [
      strategy('url', 'id', ({ url }: Page) => /^\d+$/.exec(url.searchParams.get('id') ?? '')?.[0], 'high'),
    ],
    applyUrl: [strategy('markup', `${AD} a`, outwardLink, 'medium')],
  },
});

function kindOf({ document }: Page): PageKind | null {
  const story = document.querySelector('.fatitem .onstory');
  if (story !== null)
    return THREAD.test(elementText(story, 300)) && document.querySelector(AD) !== null ? 'posting' : null;
  const heading = document.querySelector('.fatitem .titleline, .title a[href^="item?id="]');
  return heading !== null && THREAD.test(elementText(heading, 300)) && document.querySelector(ROWS) !== null
    ? 'list'
    : null;
}

const adLine = perPage(({ document }: Page): FirstLine | null => {
  const ad = document.querySelector(AD);
  return ad === null ? null : firstLine(lineOf(ad));
});

function said(part: keyof FirstLine) {
  return strategy('markup', `first line: ${part}`, (page: Page) => adLine(page)?.[part], 'medium');
}

/** The text before the first paragraph mark. */
function lineOf(comment: Element): string {
  let line = '';
  for (const node of comment.childNodes) {
    if (node.nodeName === 'P' || node.nodeName === 'DIV') {
      if (line.trim() !== '') break;
      line += elementText(node, 600);
    } else line += node.textContent ?? '';
  }
  return line.replace(/\s+/g, ' ').trim();
}

function outwardLink({ document, url }: Page): string | null {
  for (const link of document.querySelectorAll(`${AD} a[href]`)) {
    const href = link.getAttribute('href') ?? '';
    if (/^https?:/.test(href) && URL.canParse(href) && new URL(href).host !== url.host) return href;
  }
  return null;
}

/** The comments that answer nobody; replies are indented. Those without the thread's dividers are talk. */
function cards({ document, url }: Page): ListCard[] {
  return [...document.querySelectorAll(ROWS)].slice(0, 1500).flatMap((row) => {
    const indent = row.querySelector('.ind');
    const isTop =
      indent?.getAttribute('indent') === '0' || indent?.querySelector('img')?.getAttribute('width') === '0';
    const text = row.querySelector(TEXT);
    const href = row.querySelector('.age a[href], a[href^="item?id="]')?.getAttribute('href') ?? '';
    if (!isTop || text === null || !URL.canParse(href, url.href)) return [];
    const { company, title, places, pay } = firstLine(lineOf(text));
    const shown = title ?? company;
    if (shown === null) return [];
    return [
      {
        title: shown,
        url: new URL(href, url.href).href,
        ...(company === null ? {} : { company }),
        ...(places[0] === undefined ? {} : { place: places.join(' · ') }),
        ...(pay === null ? {} : { pay }),
      },
    ];
  });
}
