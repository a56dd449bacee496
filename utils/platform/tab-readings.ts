import { browser } from '#imports';

import type { TabReading } from '@/utils/messages/contract';

/** What lies in session storage was written by our own background; an older build may have written it differently. */
function isTabReading(value: unknown): value is TabReading {
  return (
    typeof value === 'object' &&
    value !== null &&
    'tabId' in value &&
    typeof value.tabId === 'number' &&
    'url' in value &&
    typeof value.url === 'string' &&
    'state' in value &&
    'reading' in value
  );
}

const readingOf = (value: unknown): TabReading | null => (isTabReading(value) ? value : null);

const keyOf = (tabId: number): string => `tab:${tabId}`;

/** Where the first look at a tab's ad lies; it goes when the tab's reading goes. */
export const lookKeyOf = (tabId: number): string => `look:${tabId}`;

/**
 * What is known of the page in a tab, or null. Lives in session storage: never on disk, gone with the browser, and out of
 * reach of content scripts, so only our own background writes it.
 */
export async function readTabReading(tabId: number): Promise<TabReading | null> {
  const key = keyOf(tabId);
  const found = await browser.storage.session.get(key);
  return readingOf(found[key]);
}

/** What is known of every tab that was read. */
export async function allTabReadings(): Promise<readonly TabReading[]> {
  const all = await browser.storage.session.get(null);
  return Object.entries(all)
    .filter(([key]) => key.startsWith('tab:'))
    .map(([, value]) => value)
    .filter(isTabReading);
}

/** Keeps what is known of the page in a tab until the tab closes or leaves it. */
export async function writeTabReading(reading: TabReading): Promise<void> {
  await browser.storage.session.set({ [keyOf(reading.tabId)]: reading });
}

/** Forgets a tab, and the look at it. */
export async function dropTabReading(tabId: number): Promise<void> {
  await browser.storage.session.remove([keyOf(tabId), lookKeyOf(tabId)]);
}

/** Calls `listener` now and whenever what is known of the tab changes; the answer ends it. */
export function watchTabReading(tabId: number, listener: (reading: TabReading | null) => void): () => void {
  const key = keyOf(tabId);
  let ended = false;
  let changed = false;
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const change = changes[key];
    if (area !== 'session' || !change) return;
    changed = true;
    listener(readingOf(change.newValue));
  };
  browser.storage.onChanged.addListener(onChanged);
  void readTabReading(tabId).then((reading) => {
    if (!ended && !changed) listener(reading);
  });
  return () => {
    ended = true;
    browser.storage.onChanged.removeListener(onChanged);
  };
}
