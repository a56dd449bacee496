import { labelledValues } from '../dom/labelled-values';
import { pageLines } from '../dom/page-lines';
import { labelsOf } from '../lexicon/labels';
import type { Page } from '../page';
import { perPage } from '../per-page';

/** The first and last day of an ad as one value gives them. */
export interface LabelledPeriod {
  readonly from: string;
  readonly to: string;
}

const BETWEEN = /\s+(?:to|until|till|through|bis|au|tot|hasta|a|até|til|till|do)\s+|\s+[-–—]\s+|\s*[–—]\s*/i;

/** "Posting period: 24 Oct 2023 to 7 Nov 2023", "Open and closing dates: 05/02/2026 to 05/16/2026"; else `null`. */
export const labelledPeriod = perPage((page: Page): LabelledPeriod | null => {
  const lines = pageLines(page);
  for (const field of ['period', 'postedOn', 'closesOn'] as const) {
    for (const { value } of labelledValues(lines, labelsOf[field])) {
      const [from = '', to = '', ...more] = value.split(BETWEEN);
      if (more.length === 0 && isDated(from) && isDated(to)) return { from, to };
    }
  }
  return null;
});

/** A day in figures or with a month's name, and no more words than a day has. */
const isDated = (text: string): boolean =>
  /\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|\d{1,2}[\s.-]{1,2}\p{L}{3,}|\p{L}{3,}\.? \d{1,2}/u.test(text) &&
  text.length <= 40;
