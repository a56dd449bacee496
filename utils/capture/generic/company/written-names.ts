import { spoken } from '../../dom/spoken';
import type { Page } from '../../page';
import { pageTitles, titlePieces } from '../document-title';

/** Names that the page's titles and its pictures of logos write, by their letters alone. */
export function writtenNames(page: Page): ReadonlyMap<string, string> {
  const pictures = Array.from(
    page.document.querySelectorAll('header img[alt], a img[alt], [class*="logo"] img[alt]'),
  )
    .slice(0, 10)
    .map((image) => (image.getAttribute('alt') ?? '').replace(/\s*logo\s*/i, ' ').trim());
  const names = [...pageTitles(page).flatMap((title) => titlePieces(title)), ...pictures];
  return new Map(
    names
      .filter((name) => name.length <= 60)
      .map((name) => [spoken(name).replaceAll(' ', ''), name] as const)
      .filter(([letters]) => letters.length > 3),
  );
}
