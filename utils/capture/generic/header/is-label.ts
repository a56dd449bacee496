import { labelKey } from '../../dom/labelled-values';
import { labelsOf } from '../../lexicon/labels';

const allLabels: readonly ReadonlySet<string>[] = Object.values(labelsOf);

/** "Job ID", "Location": what stands over a fact is none. */
export const isLabel = (text: string): boolean =>
  text.length <= 40 && allLabels.some((labels) => labels.has(labelKey(text)));
