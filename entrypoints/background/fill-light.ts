import type { PageReading } from '@/utils/capture/page-reading';
import { fillLight as fillRecord } from '@/utils/intake/fill-light';
import { readAd } from '@/utils/platform/read-ad';
import { getStore } from '@/utils/store/store';

/** Fills the record that was saved from a results page, now that the ad's own page is open. */
export async function fillLight(reading: PageReading): Promise<void> {
  if (reading.kind !== 'posting') return;
  const store = await getStore();
  if (store.state !== 'ready') return;
  await fillRecord(reading, {
    db: store.db,
    now: new Date(),
    newId: () => crypto.randomUUID(),
    readRequirements: readAd,
  });
}
