import { browser } from '#imports';

import { loadTables } from '@/utils/platform/load-tables';
import { reportError } from '@/utils/platform/report-error';
import { allTabReadings } from '@/utils/platform/tab-readings';
import { witnessKey } from '@/utils/platform/witness-box';

import { showReading } from './show-reading';

async function redraw(): Promise<void> {
  const [readings] = await Promise.all([allTabReadings(), loadTables()]);
  await Promise.all(
    readings.map((found) => (found.reading ? showReading(found, found.reading) : Promise.resolve())),
  );
}

/**
 * Draws every read tab's button again after a change of the store by any screen: a goal edited in the desk turns the
 * verdicts of open ads. Each change moves the witness in `storage.local`, and that wakes a sleeping background, which a
 * database change alone would not.
 */
export function redrawWhenStoreChanges(): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area !== 'local' || !(witnessKey in changes)) return;
    redraw().catch((error: unknown) => reportError(error, 'redraw'));
  });
}
