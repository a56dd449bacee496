import { browser } from '#imports';

import { nextStart } from '@/utils/identity/next-start';
import { reportError } from '@/utils/platform/report-error';
import { readTabStart, writeTabStart } from '@/utils/platform/tab-starts';

/** One after the other: two moves of a tab may come before the first is noted. */
let noted: Promise<unknown> = Promise.resolve();
const note = (work: () => Promise<unknown>): void => {
  noted = noted.then(work).catch((error: unknown) => reportError(error, 'follow a tab'));
};

/** Follows where tabs were on their way to, so that a saved ad whose site leads elsewhere is noticed. */
export function followStarts(): void {
  browser.tabs.onCreated.addListener((tab) => {
    const { id } = tab;
    // Only Chrome and Edge tell it, and only of pages that may be read.
    const url = 'pendingUrl' in tab && typeof tab.pendingUrl === 'string' ? tab.pendingUrl : null;
    const at = Date.now();
    if (id === undefined || url === null || !url.startsWith('http')) return;
    note(() => writeTabStart(id, { url, at, by: 'asked' }));
  });
  browser.tabs.onUpdated.addListener((tabId, { url }) => {
    if (url === undefined) return;
    const now = Date.now();
    note(async () => {
      const known = await readTabStart(tabId);
      const next = nextStart(known, url, now);
      if (next !== known) await writeTabStart(tabId, next);
    });
  });
}
