import type { Page } from '../../page';
import { isSpokenOf } from './whose-page';

/** What a picture of the page is called, where the ad's own text speaks of the same: the last that is asked for a name. */
export function picturedName(page: Page): string | null {
  for (const image of Array.from(page.document.querySelectorAll('img[alt]')).slice(0, 15)) {
    const alt = (image.getAttribute('alt') ?? '').replace(/\s+/g, ' ').trim();
    if (alt.length <= 50 && /^\p{Lu}\S* \S/u.test(alt) && isSpokenOf(alt, page)) return alt;
  }
  return null;
}
