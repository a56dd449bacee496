import type { TabReading } from '@/utils/messages/contract';
import type { ActiveTab } from '@/utils/platform/active-tab';
import { keepCandidate } from '@/utils/intake/keep-candidate';
import { readRequirements, type AdText } from '@/utils/skills/read-requirements';
import { front } from './front';

/** Stands for `utils/platform/active-tab`. */
export const activeTabMock = {
  watchActiveTab(listener: (tab: ActiveTab) => void): () => void {
    front.onTab.add(listener);
    if (front.tab !== null) listener(front.tab);
    return () => front.onTab.delete(listener);
  },
};

/** Stands for `utils/platform/tab-readings`. */
export const tabReadingsMock = {
  watchTabReading(tabId: number, listener: (found: TabReading | null) => void): () => void {
    const tell = (found: TabReading | null): void => {
      if (found === null || found.tabId === tabId) listener(found);
    };
    front.onFound.add(tell);
    tell(front.found);
    return () => front.onFound.delete(tell);
  },
};

/** Stands for `utils/messages/send`: the background, answering from the tab in front. */
export const sendMock = {
  async send(call: 'readTab' | 'saveTab' | 'readAd', data: { ad: AdText }): Promise<unknown> {
    if (call === 'readTab') return front.found;
    if (call === 'readAd') return { ...readRequirements(data.ad), skills: front.skills };
    const store = await front.store;
    if (store?.state !== 'ready') return { ok: false, reason: store?.state };
    const newId = (): string => crypto.randomUUID();
    return keepCandidate(front.found?.reading, { db: store.db, now: new Date(), newId, readRequirements });
  },
};

/** Stands for `utils/store/store`. */
export const storeMock = { getStore: () => front.store };
