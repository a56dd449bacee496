import type { Page } from '@/utils/capture/page';
import { contactsIn } from '@/utils/capture/people/contacts-in';
import { html } from '@/utils/capture/strategies/html';
import { jsonLd } from '@/utils/capture/strategies/json-ld';
import { text } from '@/utils/capture/strategies/text';
import { strategy } from '@/utils/capture/strategy';
import { defineSite } from './define-site';

const APP = '#grnhse_app, #grnhse_iframe, iframe[src*="greenhouse.io/embed/job_app"]';
const SHOWN = '#grnhse_app .job__description, #grnhse_app #content, #grnhse_app .content';

/**
 * Greenhouse ads on an employer's own domain, known by the page's shape: the application frame, or the ad's id in the
 * address (`gh_jid`). What the employer's page says itself is left to the generic reader; the frame of another host cannot be
 * read, and a page that holds nothing but the frame is no ad.
 */
export const greenhouseEmbedded = defineSite({
  id: 'greenhouse-embedded',
  kind: 'posting',
  matches: [],
  anywhere: true,
  isReady: ({ document }) => document.querySelector(`${SHOWN}, h1`) !== null,
  guard: (page) => jobId(page) !== null && hasApp(page),
  kindOf: ({ document }) => (document.querySelector(SHOWN) === null ? null : 'posting'),
  fields: {
    title: [jsonLd('title'), text('#grnhse_app .app-title, #grnhse_app .job__title h1')],
    places: [jsonLd('jobLocation'), text('#grnhse_app .location, #grnhse_app .job__location')],
    description: [jsonLd('description'), html(SHOWN)],
    people: [contactsIn('#grnhse_app'), contactsIn('main, article')],
    externalId: [strategy('url', 'gh_jid', jobId, 'high')],
  },
});

function hasApp({ document, url }: Page): boolean {
  const marks = `${APP}, script[src*="greenhouse.io/embed"], a[href*="greenhouse.io/"]`;
  return document.querySelector(marks) !== null || url.searchParams.has('gh_jid');
}

function jobId({ document, url }: Page): string | null {
  const asked = url.searchParams.get('gh_jid');
  if (asked !== null) return /^\d{4,15}$/.test(asked) ? asked : null;
  const source =
    document.querySelector('iframe[src*="greenhouse.io/embed/job_app"]')?.getAttribute('src') ?? '';
  return /[?&]token=(\d{4,15})(?:&|$)/.exec(source)?.[1] ?? null;
}
