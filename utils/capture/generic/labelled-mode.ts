import { readEmployment } from '@/utils/posting/read-employment';
import { readMode } from '@/utils/posting/read-mode';
import { anyCase } from '@/utils/text/any-case';

import { labelKey, labelledValues } from '../dom/labelled-values';
import { pageLines } from '../dom/page-lines';
import { labelsOf } from '../lexicon/labels';
import type { Page } from '../page';
import { saysOnlyMode } from './says-only-mode';

/** Where the work is done, as a label says it; null where none does. */
export function labelledMode(page: Page): string | null {
  let refused = false;
  for (const { label, value } of labelledValues(pageLines(page), labelsOf.mode)) {
    // "Remote: yes" says it with its label; "Telework eligible: yes" allows some days.
    if (YES.test(value)) return /telework/i.test(label) ? 'hybrid' : label;
    if (NO.test(value)) refused = true;
    // "Working pattern: full-time" stands under a word that others use for the mode.
    else if (readMode(value) === null && labelsOf.places.has(labelKey(label))) continue;
    else if (value.length < 80 && (readMode(value) !== null || readEmployment([value]) === null))
      return refused && readMode(value) === null ? 'on-site' : value;
  }
  if (refused) return 'on-site';
  return (
    labelledValues(pageLines(page), labelsOf.places).find(({ value }) => saysOnlyMode(value))?.value ?? null
  );
}

const YES = anyCase(String.raw`^(?:yes|ja|oui|sí|si|sim|tak)(?!\p{L})`);

const NO = anyCase(String.raw`^(?:no|nein|non|nee|nej|não|nie)(?!\p{L})`);
