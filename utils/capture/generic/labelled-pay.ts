import { labelledValues } from '../dom/labelled-values';
import { pageLines } from '../dom/page-lines';
import { labelsOf } from '../lexicon/labels';
import type { Page } from '../page';
import { PAY_ESTIMATE } from './header/pay-estimate';

/** A label may hold the period: "Salary (per annum)". */
export function labelledPay(page: Page): string | null {
  const paid = labelledValues(pageLines(page), labelsOf.pay).filter(
    ({ value }) => /\d/.test(value) && !PAY_ESTIMATE.test(value),
  );
  const [found] = paid;
  if (!found) return null;
  // "Minimum salary: $43.20", "Maximum salary: $58.75": one range.
  const most = paid.find(({ label, value }) => MOST.test(label) && !MOST.test(value));
  if (LEAST.test(found.label) && most !== undefined) return `${found.value} - ${most.value}`;
  const period =
    /per annum|annual|yearly|per year|hourly|per hour|monthly|per month|daily|per day|jahres|stunden|monats|annuel/i.exec(
      found.label,
    )?.[0];
  return period === undefined ? found.value : `${found.value} ${period}`;
}

const LEAST = /\b(?:min(?:imum)?|lowest|from)\b/i;

const MOST = /\b(?:max(?:imum)?|highest|to)\b/i;
