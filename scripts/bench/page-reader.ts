import { Readability } from '@mozilla/readability';

import { copyPage } from '@/utils/capture/page-copy';
import type { PageCopy } from '@/utils/capture/page-copy';
import { watchPage } from '@/utils/platform/watch-page';

/** What a look at one page cost it, in milliseconds, and the copy that came of it. */
export interface TimedCopy {
  readonly copy: PageCopy;
  /** The first copy, as a visitor's page bears it: nothing is warm. */
  readonly first: number;
  /** The middle one of five more. */
  readonly again: number;
}

/** Copies the page it stands in, timed, and puts the copy into a message as sending it does. */
export function timeCopy(): TimedCopy {
  const look = (): PageCopy => {
    const copy = copyPage({ document, url: new URL(location.href) });
    JSON.stringify({ copy });
    return copy;
  };
  const started = performance.now();
  const copy = look();
  const first = performance.now() - started;
  return { copy, first, again: middleOf(look) };
}

/** Readability on a clone of the same page, and the clone alone: what a reader is held against. */
export function timeReadability(): { readonly first: number; readonly clone: number } {
  const started = performance.now();
  const copy = document.cloneNode(true) as Document;
  const clone = performance.now() - started;
  new Readability(copy).parse();
  return { first: performance.now() - started, clone };
}

/** What a page without an ad costs: looks, and milliseconds spent in them, at load and until `wait` milliseconds later. */
export interface IdleCost {
  readonly atLoad: { readonly looks: number; readonly ms: number };
  readonly later: { readonly looks: number; readonly ms: number };
}

/** Watches the page it stands in as the content script does, with a reader that finds nothing, and counts what it costs. */
export async function timeIdle(wait: number): Promise<IdleCost> {
  let spent = { looks: 0, ms: 0 };
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
      JSON.stringify({ copy: copyPage(page) });
      spent = { looks: spent.looks + 1, ms: spent.ms + performance.now() - started };
      return Promise.resolve({ kind: 'none', site: 'generic', url: page.url.href, problems: [] });
    },
    offer: () => Promise.resolve(),
    leave: () => Promise.resolve(),
  });
  await Promise.resolve();
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
