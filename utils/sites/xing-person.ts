import { elementText } from '@/utils/capture/dom/element-text';
import type { Page } from '@/utils/capture/page';
import { attribute } from '@/utils/capture/strategies/attribute';
import { text } from '@/utils/capture/strategies/text';
import { strategy, type Strategy } from '@/utils/capture/strategy';
import { defineSite } from './define-site';

const CLASSIC = 'p.user-name, .user-name';
const NEWER = '[data-qa="malt-profile-display-name"]';
const LABEL = /^(?:phone|telefon|tel\.?|mobile|mobil)/i;

/** Xing profiles in the classic layout and the one whose parts carry `data-qa`. Contacts and similar members are left alone. */
export const xingPerson = defineSite({
  id: 'xing-person',
  kind: 'person',
  matches: ['*://*.xing.com/profile/*', '*://*.xing.com/profiles/*'],
  isReady: (page) => page.document.querySelector(`${CLASSIC}, ${NEWER}`) !== null,
  guard: ({ document, url }) =>
    /^\/profiles?\//.test(url.pathname) && document.querySelector(`${CLASSIC}, ${NEWER}`) !== null,
  kindOf: () => 'person',
  rest: 'nothing',
  fields: {
    name: [
      strategy('markup', 'display name', ({ document }) => firstText(document.querySelector(NEWER))),
      strategy('markup', 'user-name', ({ document }) => firstText(document.querySelector(CLASSIC))),
    ],
    headline: [text('[data-qa="profile-occupations"] p'), text('[itemprop="title"]'), detail(0)],
    organisation: [detail(1)],
    place: [text('[data-qa="profile-location"] p'), detail(2)],
    email: [attribute('#print-details a[href^="mailto:"]', 'href')],
    phone: [strategy('markup', '#print-details', phone)],
    profileUrl: [strategy('url', '/profile/<name>', profileUrl, 'high')],
  },
});

/** Lines under a classic profile's name: title, firm, place. */
function detail(place: number): Strategy<string> {
  return strategy('markup', `job-detail ${place + 1}`, ({ document }) => {
    const line = document.querySelectorAll('.job-detail')[place];
    return line === undefined ? null : elementText(line, 300);
  });
}

/** A badge stands in the same heading: only the text before it is the name. */
function firstText(element: Element | null): string | null {
  if (element === null) return null;
  for (const node of element.childNodes) {
    const said = node.nodeType === 3 ? (node.textContent ?? '').trim() : '';
    if (said !== '') return said;
  }
  const [first] = element.children;
  return first === undefined ? null : elementText(first, 200);
}

function phone({ document }: Page): string | null {
  const label = [...document.querySelectorAll('#print-details dt')].find((term) =>
    LABEL.test(elementText(term, 60)),
  );
  const value = label?.nextElementSibling ?? null;
  return value === null ? null : elementText(value, 80);
}

/** Without the part of the profile that is open (`/cv`, `/contacts`). */
function profileUrl({ url }: Page): string | null {
  const [kind, name] = url.pathname.split('/').filter(Boolean);
  return kind === undefined || name === undefined ? null : `https://www.xing.com/${kind}/${name}`;
}
