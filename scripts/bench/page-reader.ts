import { Readability } from '@mozilla/readability';

import type { PageReading } from '@/utils/capture/page-reading';
import { readWith } from '@/utils/capture/read-with';
import { everySite } from '@/utils/sites/every-site';
import { generalReader } from '@/utils/sites/general-reader';
import { watchPage } from '@/utils/platform/watch-page';

/** What one page cost, in milliseconds, and what was read of it. */
export interface TimedReading {
  readonly reading: PageReading;
  /** The first reading, as a visitor's page bears it: nothing is warm. */
  readonly first: number;
  /** The middle one of five more. */
  readonly again: number;
}

/** Reads the page it stands in, timed, with what the script in a page reads: ads and lists; people are read when asked for. */
export function timeReading(generic: boolean): TimedReading {
  const readers = { sites: generic ? [] : everySite, general: generalReader, person: null };
  const look = (): PageReading => readWith({ document, url: new URL(location.href) }, readers);
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

/** What a page without an ad costs: readings, and milliseconds spent in them, at load and until `wait` milliseconds later. */
export interface IdleCost {
  readonly atLoad: { readonly looks: number; readonly ms: number };
  readonly later: { readonly looks: number; readonly ms: number };
}

/** Watches the page it stands in as the content script does, with nobody listening, and counts what it costs. */
export async function timeIdle(wait: number): Promise<IdleCost> {
  let spent = { looks: 0, ms: 0 };
  const readers = { sites: everySite, general: generalReader, person: null };
  const context = {
    isInvalid: false,
    setTimeout: (run: () => void, ms: number) => setTimeout(run, ms),
    addEventListener: () => {},
    onInvalidated: () => () => {},
  };
  watchPage({
    context: context as unknown as Parameters<typeof watchPage>[0]['context'],
    document,
    read: (page) => {
      const started = performance.now();
      const reading = readWith(page, readers);
      spent = { looks: spent.looks + 1, ms: spent.ms + performance.now() - started };
      return reading;
    },
    offer: () => Promise.resolve(),
    leave: () => Promise.resolve(),
  });
  const atLoad = spent;
  spent = { looks: 0, ms: 0 };
  await new Promise((done) => {
    setTimeout(done, wait);
  });
  return { atLoad, later: spent };
}

function middleOf(run: () => unknown): number {
  const times = Array.from({ length: 5 }, () => {
    const started = performance.now();
    run();
    return performance.now() - started;
  }).toSorted((a, b) => a - b);
  return times[2] ?? 0;
}
