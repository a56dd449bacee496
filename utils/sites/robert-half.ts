import { elementText } from '@/utils/capture/dom/element-text';
import type { Page } from '@/utils/capture/page';
import { jsonLd } from '@/utils/capture/strategies/json-ld';
import type { Strategy } from '@/utils/capture/strategy';
import { strategy } from '@/utils/capture/strategy';
import { defineSite } from './define-site';

const CARD = 'rhcl-job-card[variant="listing"], rhcl-job-card[data-testid="job-details"]';
const PARTS = '[data-testid="job-details-description"], [data-testid="job-details-requirements"]';

/**
 * Robert Half: the ad is one element of its own make, whose text is markup written out as text. To a reader that does not
 * know it, the tags are the ad's words.
 */
export const robertHalf = defineSite({
  id: 'robert-half',
  kind: 'posting',
  matches: ['*://www.roberthalf.com/*'],
  isReady: ({ document }) => document.querySelector(CARD) !== null,
  guard: ({ document }) => document.querySelectorAll(CARD).length === 1,
  kindOf: ({ document }) =>
    document.querySelector(`:is(${CARD}) :is(${PARTS})`) === null ? null : 'posting',
  fields: {
    title: [jsonLd('title'), slot('[slot="headline"]')],
    company: [
      jsonLd('hiringOrganization.name'),
      // Whom the job is for is not told: the agency advertises.
      strategy('markup', CARD, ({ document }: Page) =>
        document.querySelector(CARD) === null ? null : 'Robert Half',
      ),
    ],
    places: [jsonLd('jobLocation'), fact('location')],
    mode: [fact('worksite')],
    employment: [jsonLd('employmentType'), fact('type')],
    pay: [jsonLd('baseSalary'), fact('salary')],
    description: [strategy('markup', PARTS, written), jsonLd('description')],
    externalId: [
      strategy('markup', 'job-id', ({ document }: Page) =>
        document.querySelector(CARD)?.getAttribute('job-id'),
      ),
    ],
  },
});

function slot(selector: string): Strategy<string> {
  return strategy('markup', selector, ({ document }: Page) => {
    const found = document.querySelector(CARD)?.querySelector(selector);
    return found ? elementText(found) : null;
  });
}

function fact(name: string): Strategy<string> {
  return slot(`[slot="job-info"] > [data-subslot="${name}"]`);
}

/** The parts of the ad, whose markup stands there as text. */
function written({ document }: Page): string | null {
  const parts = [...(document.querySelector(CARD)?.querySelectorAll(PARTS) ?? [])]
    .map((part) => part.textContent ?? '')
    .filter((text) => text.trim() !== '');
  return parts.length === 0 ? null : parts.join('<br>');
}
