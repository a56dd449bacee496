import { elementText } from '@/utils/capture/dom/element-text';
import type { Page } from '@/utils/capture/page';
import type { ListCard } from '@/utils/capture/page-reading';

const MOST = 100;
const PREFIX = 'job-card-';

/** Selector of the cards of a results page; each stands there twice, for wide and for narrow windows. */
export const zipRecruiterCard = `article[id^="${PREFIX}"]`;

/** Ids of the ads that a results page lists, in order and each once. */
export const listedIds = ({ document }: Page): string[] => [
  ...new Set([...document.querySelectorAll(zipRecruiterCard)].map((card) => card.id.slice(PREFIX.length))),
];

/**
 * The jobs of a ZipRecruiter results page. A card is a button and leads nowhere: its address is this page's with the card's
 * id in `lk`, which opens the ad beside the list.
 */
export function zipRecruiterCards(page: Page): ListCard[] {
  return listedIds(page)
    .slice(0, MOST)
    .flatMap((id) => {
      const card = page.document.getElementById(`${PREFIX}${id}`);
      const title = textOf(card, 'h2[aria-label], [data-testid="serp-job-card-title"]');
      if (card === null || title === null || id === '') return [];
      const url = new URL(page.url.href);
      url.searchParams.set('lk', id);
      const company = textOf(card, '[data-testid="job-card-company"]');
      const place = textOf(card, '[data-testid="job-card-location"]');
      const pay = [...card.querySelectorAll('p')]
        .map((line) => elementText(line, 100))
        .find((line) => /^[$£€]\s?\d/.test(line));
      return [
        {
          title,
          url: url.href,
          ...(company === null ? {} : { company }),
          ...(place === null ? {} : { place }),
          ...(pay === undefined ? {} : { pay }),
        },
      ];
    });
}

function textOf(card: Element | null, selector: string): string | null {
  const found = card?.querySelector(selector);
  return found ? elementText(found, 300) || null : null;
}
