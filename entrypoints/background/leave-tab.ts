import { dropTabReading, readTabReading } from '@/utils/platform/tab-readings';
import { showToolbar } from '@/utils/platform/toolbar';
import { toolbarState } from '@/utils/toolbar/toolbar-state';

/**
 * Forgets what was read in a tab that closed or moves on at `leftAt`, so that no screen shows the old page's verdict. A
 * `url` equal to the one that was read means that the browser only repeats itself; a reading made after `leftAt` is one
 * of the new page.
 */
export async function leaveTab(tabId: number, leftAt: Date, url?: string): Promise<void> {
  const known = await readTabReading(tabId);
  if (known === null || (url !== undefined && url === known.url)) return;
  if (known.at > leftAt.toISOString()) return;
  await dropTabReading(tabId);
  await showToolbar(tabId, toolbarState({ reading: null, report: null, saved: false }));
}
