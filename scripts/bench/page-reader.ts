import { Readability } from '@mozilla/readability';

import { readPage } from '@/utils/capture/read-page';
import type { PageReading } from '@/utils/capture/page-reading';

/** What one page cost, in milliseconds, and what was read of it. */
export interface TimedReading {
  readonly reading: PageReading;
  /** The first reading, as a visitor's page bears it: nothing is warm. */
  readonly first: number;
  /** The middle one of five more. */
  readonly again: number;
}

/** Reads the page it stands in, timed. */
export function timeReading(generic: boolean): TimedReading {
  const look = (): PageReading => readPage({ document, url: new URL(location.href) }, { generic });
  const started = performance.now();
  const reading = look();
  const first = performance.now() - started;
  return { reading, first, again: middleOf(look) };
}

/** Readability on a clone of the same page, and the clone alone: what a reader is held against. */
export function timeReadability(): { readonly first: number; readonly clone: number } {
  const started = performance.now();
  const copy = document.cloneNode(true) as Document;
  const clone = performance.now() - started;
  new Readability(copy).parse();
  return { first: performance.now() - started, clone };
}

function middleOf(run: () => unknown): number {
  const times = Array.from({ length: 5 }, () => {
    const started = performance.now();
    run();
    return performance.now() - started;
  }).toSorted((a, b) => a - b);
  return times[2] ?? 0;
}
