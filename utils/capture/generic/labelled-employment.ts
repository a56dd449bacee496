import { leavesEmploymentOpen, readEmployment } from '@/utils/posting/read-employment';

import { labelledValues } from '../dom/labelled-values';
import { pageLines } from '../dom/page-lines';
import { labelsOf } from '../lexicon/labels';
import type { Page } from '../page';

/** Contract and hours stand under labels of their own ("Job type: permanent", "Working hours: full-time"): all count. */
export function labelledEmployment(page: Page): string[] {
  return labelledValues(pageLines(page), labelsOf.employment)
    .map(({ label, value }) => {
      // "Jornada: completa" says it with its label, which alone says nothing.
      const both = `${label.replace(/:\s*$/, '')} ${value.split(',')[0] ?? ''}`;
      const isBoth = [label, value].every((text) => readEmployment([text]) === null);
      return isBoth && readEmployment([both]) !== null ? both : value;
    })
    .filter(
      (value) => value.length <= 80 && (readEmployment([value]) !== null || leavesEmploymentOpen([value])),
    )
    .slice(0, 6);
}
