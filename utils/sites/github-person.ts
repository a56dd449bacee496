import { elementText } from '@/utils/capture/dom/element-text';
import type { Page } from '@/utils/capture/page';
import { attribute } from '@/utils/capture/strategies/attribute';
import { text } from '@/utils/capture/strategies/text';
import { strategy } from '@/utils/capture/strategy';
import { defineSite } from './define-site';

const PERSON = '[itemtype$="schema.org/Person"]';
const NAME = `${PERSON} .vcard-fullname, ${PERSON} [itemprop="name"]`;
/** First parts of addresses that are no accounts. */
const NO_LOGIN = new Set([
  'features',
  'about',
  'topics',
  'collections',
  'marketplace',
  'sponsors',
  'settings',
  'orgs',
  'login',
]);

/** GitHub profiles of people; an account without a name, and an organisation's page, show nobody. */
export const githubPerson = defineSite({
  id: 'github-person',
  kind: 'person',
  matches: ['*://github.com/*'],
  isReady: ({ document }) => document.querySelector(NAME) !== null,
  guard: (page) => login(page) !== null && page.document.querySelector(NAME) !== null,
  kindOf: ({ document }) => {
    const name = document.querySelector(NAME);
    return name === null || elementText(name, 200) === '' ? 'none' : 'person';
  },
  rest: 'nothing',
  fields: {
    name: [text(NAME)],
    headline: [text(`${PERSON} .user-profile-bio`)],
    organisation: [text(`${PERSON} [itemprop="worksFor"]`)],
    place: [text(`${PERSON} [itemprop="homeLocation"]`)],
    email: [
      attribute(`${PERSON} [itemprop="email"] a[href^="mailto:"]`, 'href'),
      text(`${PERSON} [itemprop="email"]`),
    ],
    profileUrl: [strategy('url', '/<login>', profileUrl, 'high')],
    externalId: [strategy('url', '/<login>', login, 'high')],
  },
});

/** Account names are told apart without regard to case. */
function login({ url }: Page): string | null {
  const [name, ...more] = url.pathname.split('/').filter(Boolean);
  const isAccount = name !== undefined && more.length === 0 && /^[a-z\d](?:[a-z\d-]{0,38})$/i.test(name);
  return isAccount && !NO_LOGIN.has(name.toLowerCase()) ? name.toLowerCase() : null;
}

function profileUrl(page: Page): string | null {
  const name = login(page);
  return name === null ? null : `https://github.com/${name}`;
}
