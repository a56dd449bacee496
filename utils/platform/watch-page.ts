import type { ContentScriptContext } from '#imports';

import { isLeftOver } from '@/utils/capture/is-left-over';
import { isMixture } from '@/utils/capture/is-mixture';
import type { Page } from '@/utils/capture/page';
import type { PageReading } from '@/utils/capture/page-reading';
import { reportError } from '@/utils/platform/report-error';

/** The page has to stand still this long before it is read again. */
const quietMs = 200;
/** A page that never stands still is read all the same after this. */
const patienceMs = 1500;
/** How long a page may take to show its ad after it has loaded or moved on. */
const lateMs = 6000;

interface World {
  readonly context: ContentScriptContext;
  readonly document: Document;
  readonly read: (page: Page) => Promise<PageReading>;
  readonly offer: (reading: PageReading) => Promise<unknown>;
  readonly leave: (url: string) => Promise<unknown>;
}

/** Pages and ads that may still be filling in; a list or a whole ad is taken as it is. */
const isUnsettled = (reading: PageReading): boolean =>
  reading.kind === 'none' ||
  reading.kind === 'wall' ||
  (reading.kind === 'posting' && (!reading.fields.title || !reading.fields.description)) ||
  (reading.kind === 'person' && !reading.fields.name);

/**
 * Has the page read now and after each in-page navigation, and offers what was found. While a page may still be filling in it
 * listens for changes, for a few seconds; then nothing of it runs until the address changes.
 */
export function watchPage({ context, document, read, offer, leave }: World): void {
  let settled: PageReading | null = null;
  let offered = '';
  let stopListening = (): void => {};
  /** Counts the places the page has been at. */
  let visit = 0;

  const swallowGone = (error: unknown): void => {
    // After an update of the extension this copy is orphaned; the new one takes over.
    if (!context.isInvalid) reportError(error, 'read page');
  };

  /** Whether the page has settled; `moved` when it moved on while it was read, so that what was read is of no place. */
  const look = async (
    before: PageReading | null,
    isLate = false,
  ): Promise<'settled' | 'unsettled' | 'moved'> => {
    const here = visit;
    const reading = await read({ document, url: new URL(document.location.href) });
    if (here !== visit) return 'moved';
    const leftOver = isMixture(before, reading) ? 'perhaps' : isLeftOver(before, reading);
    if (leftOver === 'yes' || (leftOver === 'perhaps' && !isLate)) return 'unsettled';
    const fingerprint = JSON.stringify(reading);
    if (fingerprint !== offered) {
      offered = fingerprint;
      offer(reading).catch(swallowGone);
    }
    settled = reading;
    return isUnsettled(reading) ? 'unsettled' : 'settled';
  };

  const lookUntilSettled = (before: PageReading | null): void => {
    stopListening();
    visit += 1;
    let quiet: number | undefined;
    let waitingSince: number | null = null;
    // A page that stands still is not read a second time.
    let isStale = true;
    // One look after the other: an answer that overtook another would be older than it.
    let looks: Promise<unknown> = Promise.resolve();
    const lookNow = (isLate = false): void => {
      waitingSince = null;
      looks = looks
        .then(async () => {
          isStale = before !== null;
          if ((await look(before, isLate)) === 'settled') stopListening();
        })
        .catch((error: unknown) => {
          isStale = true;
          swallowGone(error);
        });
    };
    const observer = new MutationObserver(() => {
      isStale = true;
      const now = performance.now();
      waitingSince ??= now;
      clearTimeout(quiet);
      const wait = Math.max(0, Math.min(quietMs, waitingSince + patienceMs - now));
      quiet = context.setTimeout(lookNow, wait);
    });
    observer.observe(document, { childList: true, subtree: true, characterData: true });
    if (before === null) lookNow();
    else quiet = context.setTimeout(lookNow, quietMs);
    const late = context.setTimeout(() => {
      stopListening();
      if (isStale) lookNow(true);
    }, lateMs);
    stopListening = () => {
      observer.disconnect();
      clearTimeout(quiet);
      clearTimeout(late);
      stopListening = () => {};
    };
  };

  context.addEventListener(window, 'wxt:locationchange', ({ newUrl, oldUrl }) => {
    if (withoutFragment(newUrl) === withoutFragment(oldUrl)) return;
    offered = '';
    leave(newUrl.href).catch(swallowGone);
    lookUntilSettled(settled);
  });
  context.onInvalidated(() => stopListening());
  lookUntilSettled(null);
}

/** Routes of the form `#/...` are places of their own; other fragments are spots on the same page. */
function withoutFragment(url: URL): string {
  if (url.hash.startsWith('#/') || url.hash.startsWith('#!')) return url.href;
  return url.origin + url.pathname + url.search;
}
