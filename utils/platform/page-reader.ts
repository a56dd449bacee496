import { browser } from '#imports';

import { readThroughScripts } from '@/utils/capture/read-through-scripts';

/** What came of asking the browser to read a page. `raw` crossed from the page's side and is not parsed yet. */
export type RawReading = { readonly state: 'read'; readonly raw: unknown } | { readonly state: 'no-access' };

/** A click's grant reaches the page's own process a moment after it reached us. */
const GRANT_TRAVELS_MS = 150;

/**
 * Reads the page in a tab through our reader scripts, under `activeTab` or a board's permission. `no-access` when the
 * browser does not let us in (no click yet, a page of the browser's own, a store page), also not a moment later.
 */
export async function readPageIn(tabId: number): Promise<RawReading> {
  const first = await tryToRead(tabId);
  if (first.state === 'read') return first;
  await new Promise((resolve) => setTimeout(resolve, GRANT_TRAVELS_MS));
  return tryToRead(tabId);
}

async function tryToRead(tabId: number): Promise<RawReading> {
  try {
    const { url } = await browser.tabs.get(tabId);
    const raw = await readThroughScripts(url ?? null, async (script) => {
      const [frame] = await browser.scripting.executeScript({ target: { tabId }, files: [script] });
      return frame?.result;
    });
    return { state: 'read', raw };
  } catch {
    // Both browsers refuse with a plain Error that differs from others by its wording only.
    return { state: 'no-access' };
  }
}
