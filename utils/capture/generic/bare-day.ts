import { anyCase } from '@/utils/text/any-case';

import { marksOf } from '../dom/marks-of';
import type { Line } from '../dom/page-lines';
import { pageLines } from '../dom/page-lines';
import { WRITTEN_DAY } from '../lexicon/written-day';
import type { Page } from '../page';
import { findTitle } from './find-title';
import { headerLines } from './header/header-lines';
import { isLabel } from './header/is-label';

const DAY = /^(?:\d{1,2}[./-]\d{1,2}[./-]20\d{2}|20\d{2}-\d{2}-\d{2})$/;
/** A whole day in words, the day of the week before it: "Monday, November 16, 2026". */
const WRITTEN = anyCase(String.raw`^\s*(?:\p{L}{5,12},?\s(?:den |the )?)(?:${WRITTEN_DAY})\s*$`);
const CALENDAR = /calendar|(?:^|[\s_-])(?:date|clock)(?:$|[\s_-])/i;
const ENDS = /clos|expir|deadline|until|through|(?:^|[\s_-])end(?:$|[\s_-])|start|frist/i;

/**
 * A day among the facts under the title that nothing names: beside a drawn calendar, or first in a line of facts
 * ("08.09.2026 | Coimbra | Ref. 2465761"). Where it is the only one, the ad is of that day.
 */
export function bareDay(page: Page): string | null {
  const lines = pageLines(page);
  const from = findTitle(page)?.line?.at ?? Infinity;
  const found = new Set<string>();
  for (const line of headerLines(page)) {
    const before = lines[line.at - 1];
    if (line.at < from || line.text.length > 140 || (before && isNaming(before))) continue;
    const [first = '', ...rest] = line.text.split(/\s*[|·•∙]\s*/);
    if (DAY.test(first) && (rest.length > 0 || hasCalendar(line))) found.add(first);
    if (line.parts.length < 2 || line.parts.some(({ text }) => isLabel(text) || /:\s*$|\bby\s*$/.test(text)))
      continue;
    const written = line.parts.find(({ text }) => WRITTEN.test(text));
    if (written !== undefined && !ENDS.test(line.text)) found.add(written.text.trim());
  }
  const [day, ...more] = found;
  return more.length === 0 ? (day ?? null) : null;
}

const isNaming = ({ text, heading }: Line): boolean => heading !== 1 && (isLabel(text) || text.endsWith(':'));

function hasCalendar({ block }: Line): boolean {
  const icon = block.querySelector('i, svg, img, use');
  return icon !== null && CALENDAR.test(marksOf(icon)) && !ENDS.test(`${marksOf(icon)} ${marksOf(block)}`);
}
