import { pageLines } from '../dom/page-lines';
import type { Page } from '../page';
import { companyKey } from './company/company-key';
import { findCompany } from './company/find-company';
import { pageTitles, titlePieces } from './document-title';
import { findTitle } from './find-title';
import { isDepartment } from '../lexicon/departments';

/** "ACME – Kajaani" under the title, where the page's own title has both as pieces of their own: the other one is the place. */
export function besideFirm(page: Page): string | null {
  const company = findCompany(page)?.company;
  const at = findTitle(page)?.line?.at;
  if (company === undefined || at === undefined) return null;
  const told = new Set(pageTitles(page).flatMap((title) => titlePieces(title)));
  for (const { text, zone } of pageLines(page).slice(at + 1, at + 5)) {
    const pieces = zone === 'main' && text.length <= 120 ? text.split(/\s+[–—·•|-]\s+/) : [];
    const [one = '', other = ''] = pieces;
    if (pieces.length !== 2) continue;
    const isFirm = (piece: string): boolean => companyKey(piece) === companyKey(company);
    const place = isFirm(one) ? other : isFirm(other) ? one : '';
    if (NAME.test(place) && told.has(place) && !isDepartment(place)) return place;
  }
  return null;
}

/** A line under the title that the page's own title names behind "in": "Vacature kok in Tiel bij ACME". */
export function namedInTitle(page: Page): string | null {
  const at = findTitle(page)?.line?.at;
  if (at === undefined) return null;
  const titles = pageTitles(page).map((title) => `${title} `);
  const found = pageLines(page)
    .slice(at + 1, at + 8)
    .find(
      ({ text, zone }) =>
        zone === 'main' &&
        text.length <= 40 &&
        NAME.test(text) &&
        titles.some((title) =>
          ['in', 'à', 'en', 'i', 'a', 'te', 'w'].some((word) =>
            ['bij', 'bei', 'at', 'chez', 'hos', 'with', '|', '-', '–'].some((behind) =>
              title.includes(` ${word} ${text} ${behind} `),
            ),
          ),
        ),
    );
  return found?.text ?? null;
}

const NAME = /^\p{Lu}[\p{L}.'’-]+(?: [\p{L}.'’-]+){0,2}$/u;
