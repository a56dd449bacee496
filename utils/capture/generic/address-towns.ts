import { pageLines } from '../dom/page-lines';
import type { Line } from '../dom/page-lines';
import type { Page } from '../page';
import { perPage } from '../per-page';
import { findBody } from './find-body';
import { looksLikePlace } from './looks-like-place';

/** A postal code and the town behind it, on a line or in running text: "30250 Sommières", "2225 XX Katwijk aan Zee". */
const CODE_AND_TOWN =
  /(?:^|[\s,(·|–-])(?:[A-Z]{1,2}[- ])?\d{2}(?:-\d{3}|\d{2,3}|\d \d{2})(?: [A-Z]{2})? (\p{Lu}[\p{L}'’-]+(?: (?:\p{Lu}[\p{L}'’-]*|aan|am|an|der|den|de|del|di|la|le|les|sur|sous|bei|im|i)){0,4})/gu;
/** What every such code has, looked for first: every line of a page is asked. */
const MAY_HOLD_CODE = /\d\d[- ]?\d{2,3} [A-ZÀ-Þ]|\d{3} \d\d [A-ZÀ-Þ]|\d{4} [A-Z]{2} [A-ZÀ-Þ]/;
const ENDS_OPEN = /(?: (?:aan|am|an|der|den|de|del|di|la|le|les|sur|sous|bei|im|i))+$/;
const MOST_TOWNS = 12;

/** Towns that the page's own addresses name, in its text, beside it or in its footer. */
export const townsOf = perPage((page: Page): ReadonlySet<string> =>
  townsIn(pageLines(page).filter(({ zone }) => zone !== 'related' && zone !== 'nav')),
);

/** The town of the only address in the ad's own text, where applications go; `null` when there is none or more than one. */
export function townOfText(page: Page): string | null {
  const [only, ...more] = townsIn(findBody(page)?.lines ?? []);
  return only !== undefined && more.length === 0 ? only : null;
}

function townsIn(lines: readonly Line[]): Set<string> {
  const towns = new Set<string>();
  for (const { text } of lines) {
    if (text.length > 1500 || !MAY_HOLD_CODE.test(text)) continue;
    for (const [said, name = ''] of text.matchAll(CODE_AND_TOWN)) {
      const town = name
        .replace(/ [A-Z]{2}$/, '')
        .replace(ENDS_OPEN, '')
        .replace(/[.'’-]+$/, '');
      // "© 2026 Lark Joinery", "seit 1961 Familie Holler": a year and a name.
      if (/^\D*(?:19|20)\d\d\s/.test(said) && (/©|copyright/i.test(text) || !looksLikePlace(town))) continue;
      if (towns.size < MOST_TOWNS) towns.add(town);
    }
  }
  return towns;
}
