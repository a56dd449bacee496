import { browser } from '#imports';

import { rereadPostings } from '@/utils/intake/reread-postings';
import { loadTables } from '@/utils/platform/load-tables';
import { readAd } from '@/utils/platform/read-ad';
import { reportError } from '@/utils/platform/report-error';
import { askForRereading, REREADING } from '@/utils/platform/rereading';
import { getStore } from '@/utils/store/store';

async function rereadNow(): Promise<void> {
  const [store] = await Promise.all([getStore(), loadTables()]);
  if (store.state !== 'ready') return;
  const { refused } = await rereadPostings({
    db: store.db,
    now: new Date(),
    newId: () => crypto.randomUUID(),
    readRequirements: readAd,
  });
  if (refused !== null) reportError(new Error(refused), 'read saved ads again');
}

/** Reads saved ads again after an update, an import and at the start: what reads them may be newer than they are. */
export function rereadSavedAds(): void {
  const soon = (): void => {
    askForRereading().catch((error: unknown) => reportError(error, 'read saved ads again'));
  };
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === REREADING) rereadNow().catch((error: unknown) => reportError(error, 'read saved ads again'));
  });
  browser.runtime.onInstalled.addListener(soon);
  browser.runtime.onStartup.addListener(soon);
}
