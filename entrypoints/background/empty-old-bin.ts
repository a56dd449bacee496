import { browser } from '#imports';

import { emptyBin } from '@/utils/db/bin';
import { reportError } from '@/utils/platform/report-error';
import { getStore } from '@/utils/store/store';

const alarm = 'empty-old-bin';
const dayInMinutes = 24 * 60;

async function emptyNow(): Promise<void> {
  const store = await getStore();
  if (store.state !== 'ready') return;
  const outcome = await emptyBin(store.db, { now: new Date(), newId: () => crypto.randomUUID() });
  if (!outcome.ok) reportError(new Error(outcome.reason), 'empty old bin');
}

/** Once a day takes out of the bin what has lain there for 30 days. */
export function emptyOldBin(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name !== alarm) return;
    emptyNow().catch((error: unknown) => reportError(error, 'empty old bin'));
  });
  browser.runtime.onInstalled.addListener(() => {
    // Creating it anew at each start would put the day off for ever.
    browser.alarms
      .create(alarm, { delayInMinutes: 5, periodInMinutes: dayInMinutes })
      .catch((error: unknown) => reportError(error, 'empty old bin'));
  });
}
