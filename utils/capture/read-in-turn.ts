import type { Page } from './page';
import type { PageReading } from './page-reading';
import { readWith } from './read-with';
import type { Readers } from './readers';

/** Refusals are answers: what other readers would make of such a page is not asked. */
const REFUSALS = new Set(['too_large', 'too_deep', 'reader_failed', 'two_ads']);

/**
 * Has a page read by one set of readers after the other until one knows what it is, and gives that one's answer; when none
 * knows, that of the set with the generic reader, else of the last. Never throws, like `readWith`.
 */
export function readInTurn(page: Page, sets: readonly Readers[]): PageReading {
  let answer: PageReading | null = null;
  let isGeneral = false;
  for (const readers of sets) {
    const reading = readWith(page, readers);
    if (!isUndecided(reading)) return reading;
    if (!isGeneral) answer = reading;
    isGeneral ||= readers.general !== null;
  }
  return answer ?? readWith(page, { sites: [], general: null, person: null });
}

const isUndecided = ({ kind, problems }: PageReading): boolean =>
  kind === 'none' && !problems.some(({ code }) => REFUSALS.has(code));
