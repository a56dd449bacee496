import { readEmployment } from '@/utils/posting/read-employment';
import { readMode } from '@/utils/posting/read-mode';

import { pageLines } from '../dom/page-lines';
import type { Line } from '../dom/page-lines';
import type { Page } from '../page';
import { looksLikePlace } from './looks-like-place';

const DAY = /^\d{4}-\d{2}-\d{2}$|^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$/;
const LONGEST = 40;

/**
 * The mode of work that stands alone as an entry in a list of the ad's facts, wherever on the page that is: at least two other
 * entries are a place, a contract or a day. `null` where none does, or where such lists disagree.
 */
export function listedMode(page: Page): string | null {
  const found = new Set<string>();
  for (const line of pageLines(page)) {
    if (line.zone !== 'main' && line.zone !== 'aside') continue;
    if (line.text.length > LONGEST || line.text.split(' ').length > 3 || readMode(line.text) === null)
      continue;
    const entry = line.block.closest('li, dd');
    const list = entry?.parentElement ?? null;
    if (list !== null && factsIn(page, list, line) >= 2) found.add(line.text);
  }
  const modes = new Set([...found].map((text) => readMode(text)));
  return modes.size === 1 ? ([...found][0] ?? null) : null;
}

const factsIn = (page: Page, list: Element, mode: Line): number =>
  pageLines(page).filter(
    (line) =>
      line !== mode &&
      line.text.length <= LONGEST &&
      list.contains(line.block) &&
      (looksLikePlace(line.text) || DAY.test(line.text) || readEmployment([line.text]) !== null),
  ).length;
