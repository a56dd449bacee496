import { elementText } from '@/utils/capture/dom/element-text';
import type { Page } from '@/utils/capture/page';
import type { ListCard } from '@/utils/capture/page-reading';

const CARDS = '.jobs-search__results-list > li, [data-occludable-job-id]';
const MOST = 100;

/** Returns the jobs of a LinkedIn results page, signed in or out; cards that are still empty frames are left out. */
export function jobCards({ document, url }: Page): ListCard[] {
  return [...document.querySelectorAll(CARDS)].slice(0, MOST).flatMap((card) => {
    const link = card.querySelector('a[href*="/jobs/view/"]');
    const title = textOf(
      card,
      '.base-search-card__title, .job-card-list__title--link [aria-hidden="true"], a[href*="/jobs/view/"] [aria-hidden="true"]',
    );
    const href = link?.getAttribute('href') ?? null;
    if (title === null || href === null || !URL.canParse(href, url.href)) return [];
    const company = textOf(card, '.base-search-card__subtitle, .artdeco-entity-lockup__subtitle');
    const place = textOf(card, '.job-search-card__location, .artdeco-entity-lockup__caption');
    const address = new URL(href, url.href);
    address.search = '';
    return [
      {
        title,
        url: address.href,
        ...(company === null ? {} : { company }),
        ...(place === null ? {} : { place }),
      },
    ];
  });
}

function textOf(card: Element, selector: string): string | null {
  const element = card.querySelector(selector);
  return (element === null ? '' : elementText(element, 300)) || null;
}
