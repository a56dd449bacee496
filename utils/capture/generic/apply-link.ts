import { pageLines } from '../dom/page-lines';
import type { Page } from '../page';
import { isApply, isApplyText } from './ad-evidence';

/** Where the page's button for applying leads, as its markup says; null where it has none that leads away. */
export function applyLink(page: Page): string | null {
  for (const line of pageLines(page)) {
    if (!isApply(line) || line.zone === 'related') continue;
    const pressed = line.parts.filter(({ text }) => line.parts.length === 1 || isApplyText(text));
    const link = pressed.map((part) => part.element.closest('a[href]')).find((anchor) => anchor !== null);
    const href = link?.getAttribute('href')?.trim() ?? '';
    if (href !== '' && !href.startsWith('#') && !/^javascript:/i.test(href)) return href;
  }
  return null;
}
