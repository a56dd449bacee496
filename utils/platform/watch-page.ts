import type { ContentScriptContext } from '#imports';

import { isLeftOver } from '@/utils/capture/is-left-over';
import { isMixture } from '@/utils/capture/is-mixture';
import type { Page } from '@/utils/capture/page';
import type { PageReading } from '@/utils/capture/page-reading';
import { announcementOf } from '@/utils/person/announce-person';
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
  readonly read: (page: Page) => PageReading;
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
 * Reads the page now and after each in-page navigation, and offers what it found. While a page may still be filling in it
 * listens for changes, for a few seconds; then nothing of it runs until the address changes.
 */
export function watchPage({ context, document, read, offer, leave }: World): void {
  let settled: PageReading | null = null;
  let offered = '';
  let stopListening = (): void => {};

  const swallowGone = (error: unknown): void => {
    // After an update of the extension this copy is orphaned; the new one takes over.
    if (!context.isInvalid) reportError(error, 'offer reading');
  };

  const look = (before: PageReading | null, isLate = false): boolean => {
    const reading = read({ document, url: new URL(document.location.href) });
    const leftOver = isMixture(before, reading) ? 'perhaps' : isLeftOver(before, reading);
    if (leftOver === 'yes' || (leftOver === 'perhaps' && !isLate)) return false;
    const fingerprint = JSON.stringify(reading);
    if (fingerprint !== offered) {
      offered = fingerprint;
      offer(announcementOf(reading)).catch(swallowGone);
    }
    settled = reading;
    return !isUnsettled(reading);
  };

  const lookUntilSettled = (before: PageReading | null): void => {
    stopListening();
    if (before === null && look(before)) return;
    let quiet: number | undefined;
    let waitingSince: number | null = null;
    // A page that stands still is not read a second time.
    let isStale = before !== null;
    const lookNow = (): void => {
      waitingSince = null;
      isStale = before !== null;
      if (look(before)) stopListening();
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
    if (before !== null) quiet = context.setTimeout(lookNow, quietMs);
    const late = context.setTimeout(() => {
      if (isStale) look(before, true);
      stopListening();
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
