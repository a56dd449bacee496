import type { Report } from '@/utils/fit/report';
import type { Sentence } from '@/utils/words/sentence';
import { words } from '../browser/words';

/** A sentence in words. */
export const sentenceText = ({ key, params = {}, count = 1 }: Sentence): string => words(key, params, count);

/** A report for the command line: the same object with every sentence in words beside its key. */
export const reportLine = (report: Report): object =>
  JSON.parse(
    JSON.stringify(report, (_name, value: unknown) =>
      isSentence(value) ? { ...value, text: sentenceText(value) } : value,
    ),
  ) as object;

function isSentence(value: unknown): value is Sentence {
  return typeof value === 'object' && value !== null && 'key' in value && typeof value.key === 'string';
}
