import type { Page } from '@/utils/capture/page';
import { ownPersonOfJsonLd } from '@/utils/capture/people/person-json-ld';
import type { PersonFieldName } from '@/utils/capture/page-reading';
import { strategy, type Strategy } from '@/utils/capture/strategy';
import { defineSite } from './define-site';
import { profileCard } from './linkedin/profile-card';
import { isWall, profileLayout } from './linkedin/profile-layout';
import type { ProfileValues } from './linkedin/profile-values';

/** Returns a strategy that reads one part of the top card, whichever layout the page has. */
const card = (part: keyof ProfileValues): Strategy<string> =>
  strategy('markup', `top card: ${part}`, (page: Page) => profileCard(page)[part]);

/** Returns a strategy that reads a field off the data for search engines, which only the guest view carries. */
const data = (field: PersonFieldName): Strategy<string> =>
  strategy('json-ld', `Person.${field}`, (page: Page) =>
    profileLayout(page) === 'guest' ? ownPersonOfJsonLd(page)?.[field]?.value : null,
  );

/**
 * LinkedIn profiles: signed out, signed in with speaking class names, signed in with hashed ones. Walls and log-in pages,
 * which come under a profile's address too, are said to be walls; a profile that is not found is left to the generic reader.
 */
export const linkedinPerson = defineSite({
  id: 'linkedin-person',
  kind: 'person',
  matches: [
    '*://*.linkedin.com/in/*',
    '*://*.linkedin.com/pub/*',
    '*://*.linkedin.com/profile/*',
    '*://*.linkedin.com/authwall*',
    '*://*.linkedin.com/uas/*',
    '*://*.linkedin.com/login*',
    '*://*.linkedin.com/signup*',
    '*://*.linkedin.com/checkpoint/*',
  ],
  isReady: (page) => profileCard(page).name !== null || isWall(page),
  guard: (page) => profileLayout(page) !== null || isWall(page),
  kindOf: (page) => (profileLayout(page) === null ? 'wall' : 'person'),
  rest: 'nothing',
  fields: {
    name: [card('name'), data('name')],
    headline: [card('headline'), data('headline')],
    organisation: [card('organisation'), data('organisation')],
    place: [card('place'), data('place')],
    email: [card('email')],
    phone: [card('phone')],
    profileUrl: [card('profileUrl')],
    about: [card('about'), data('about')],
    externalId: [card('urn')],
  },
});
