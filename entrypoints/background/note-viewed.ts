import type { PageReading } from '@/utils/capture/page-reading';
import { postingByKey } from '@/utils/db/postings';
import { noteViewedAd } from '@/utils/db/viewed-ads';
import { skillsOf } from '@/utils/market/market-ad';
import { viewedIdOf } from '@/utils/market/viewed-ad';
import { isPrivateTab } from '@/utils/platform/is-private-tab';
import { readAd } from '@/utils/platform/read-ad';
import { keepViewed } from '@/utils/platform/settings';
import { adTextOf } from '@/utils/posting/ad-text-of';
import { normalisePosting } from '@/utils/posting/normalise-posting';
import { postingKey } from '@/utils/posting/posting-key';
import { getStore } from '@/utils/store/store';

/**
 * Where the user asked for it, keeps what pay and radar count of the ad in a tab. Nothing of saved ads, of private windows
 * and of pages that are no ad. The cheap questions come first: off, this costs one look into the settings.
 */
export async function noteViewed(tabId: number, reading: PageReading): Promise<void> {
  if (reading.kind !== 'posting' || !(await keepViewed.getValue()) || (await isPrivateTab(tabId))) return;
  const store = await getStore();
  if (store.state !== 'ready') return;
  const now = new Date();
  const { site, url } = reading;
  const { facts } = normalisePosting(reading, now);
  const key = postingKey({ site, url, externalId: facts.externalId });
  if ((await postingByKey(store.db, key)) !== undefined) return;
  const { requirements } = await readAd(adTextOf(facts));
  const { title, company, places, employment, pay } = facts;
  await noteViewedAd(
    store.db,
    { id: viewedIdOf(key), title, company, places, employment, pay, asks: skillsOf(requirements) },
    { now, newId: () => crypto.randomUUID() },
  );
}
