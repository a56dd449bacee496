import { browser } from '#imports';

import type { Landing, Opening, TabStart } from '@/utils/identity/opening';

const keyOf = (tabId: number): string => `start:${tabId}`;

function isTabStart(value: unknown): value is TabStart {
  return typeof value === 'object' && value !== null && 'url' in value && 'at' in value;
}

/** Where the way of a tab began, or null. In session storage: never on disk, gone with the browser. */
export async function readTabStart(tabId: number): Promise<TabStart | null> {
  const key = keyOf(tabId);
  const found = (await browser.storage.session.get(key))[key];
  return isTabStart(found) ? found : null;
}

/** Keeps where the way of a tab began. */
export async function writeTabStart(tabId: number, start: TabStart): Promise<void> {
  await browser.storage.session.set({ [keyOf(tabId)]: start });
}

/** Forgets where the way of a tab began. */
export const dropTabStart = (tabId: number): Promise<void> => browser.storage.session.remove(keyOf(tabId));

/**
 * Where the way of a tab began and where it ended, asked of the page itself; null where the beginning is not known or is
 * `url`, the address the page was read at, and where the page may not be asked.
 */
export async function readOpening(tabId: number, url: string): Promise<Opening | null> {
  const start = await readTabStart(tabId);
  if (start === null || start.url === url) return null;
  try {
    const [frame] = await browser.scripting.executeScript({ target: { tabId }, func: landingOfPage });
    const landing = frame?.result;
    return landing === undefined ? null : { start, landing };
  } catch {
    // Both browsers refuse with a plain Error that differs from others by its wording only.
    return null;
  }
}

/** Runs in the page, so it can use nothing of ours. */
function landingOfPage(): Landing {
  return {
    loadedAs: performance.getEntriesByType('navigation')[0]?.name ?? '',
    standsAt: location.href,
    referrer: document.referrer,
    startedAt: performance.timeOrigin,
  };
}
