import { elementText } from '@/utils/capture/dom/element-text';
import type { Page } from '@/utils/capture/page';
import type { ListCard } from '@/utils/capture/page-reading';

const MOST = 100;

/** Returns the jobs of an Indeed results page; the address of each is the ad's own, not the counted one it links to. */
export function indeedCards({ document, url }: Page): ListCard[] {
  return [...document.querySelectorAll('.tapItem, .job_seen_beacon')]
    .filter((card) => card.parentElement?.closest('.tapItem') === null)
    .slice(0, MOST)
    .flatMap((card) => {
      const link = card.querySelector('a[data-jk]');
      const id = link?.getAttribute('data-jk') ?? '';
      const title = textOf(link);
      if (title === null || !/^[0-9a-f]{16}$/i.test(id)) return [];
      const company = textOf(card.querySelector('[data-testid="company-name"], .companyName'));
      const place = textOf(card.querySelector('[data-testid="text-location"], .companyLocation'));
      const pay = textOf(card.querySelector('[data-testid*="salary-snippet"], .salary-snippet-container'));
      return [
        {
          title,
          url: new URL(`/viewjob?jk=${id}`, url.href).href,
          ...(company === null ? {} : { company }),
          ...(place === null ? {} : { place }),
          ...(pay === null ? {} : { pay }),
        },
      ];
    });
}

function textOf(element: Element | null): string | null {
  return element === null ? null : elementText(element, 300) || null;
}
