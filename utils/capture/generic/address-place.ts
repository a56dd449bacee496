import { isFieldLine } from '../dom/is-field-line';
import { pageLines } from '../dom/page-lines';
import type { Line } from '../dom/page-lines';
import type { Page } from '../page';
import { looksLikePlace } from './looks-like-place';

/** "DK 8000 Aarhus C", "10115 Berlin", "75008 Paris": a code and a place. */
const CODE_AND_PLACE = /^(?:[A-Z]{1,3}[- ])?\d{4,5}(?: [A-Z]{2})? (\p{Lu}[\p{L} .'’/()-]{1,40})$/u;
/** "Ny Allé 12", "12 Mill Road": a street and a number. */
const STREET = /^(?:\p{Lu}[\p{L} .'’-]{2,40} \d{1,4} ?[a-zA-Z]?|\d{1,5}[a-z]? \p{Lu}[\p{L} .'’-]{3,40})$/u;

/**
 * The address in a block beside the ad, where nothing else says where the work is: street, code and place, perhaps the
 * country, as one text. `null` when there is none or more than one; the page's footer does not count.
 */
export function addressPlace(page: Page): string | null {
  const lines = pageLines(page);
  const found = new Map<string, string>();
  for (const line of lines) {
    if (!isBeside(line)) continue;
    const place = CODE_AND_PLACE.exec(line.text)?.[1];
    if (place === undefined || !looksLikePlace(place.replace(/ [A-ZØÅÄÖ]{1,2}$/, ''))) continue;
    const before = lines[line.at - 1];
    const after = lines[line.at + 1];
    const street = before && isBeside(before) && STREET.test(before.text) ? before.text : null;
    const country =
      after && isBeside(after) && after.text.length <= 30 && looksLikePlace(after.text) ? after.text : null;
    found.set(line.text, [street, line.text, country].filter((part) => part !== null).join(', '));
  }
  const [only, ...more] = found.values();
  return only !== undefined && more.length === 0 ? only : null;
}

const isBeside = (line: Line): boolean =>
  (line.zone === 'main' || line.zone === 'aside') &&
  line.text.length <= 60 &&
  !line.action &&
  !isFieldLine(line);
