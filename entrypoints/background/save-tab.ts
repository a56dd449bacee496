import type { SaveOutcome } from '@/utils/messages/contract';
import { keepCandidate } from '@/utils/intake/keep-candidate';
import { readAd } from '@/utils/platform/read-ad';
import { getStore } from '@/utils/store/store';

import { readTab } from './read-tab';
import { showReading } from './show-reading';

/** Keeps what the page in a tab offers; popup, key, menu and panel all come through here. */
export async function saveTab(tabId: number): Promise<SaveOutcome> {
  const { state, reading, at } = await readTab(tabId);
  if (reading === null) return { ok: false, reason: state === 'no-access' ? 'no-access' : 'failed' };
  const store = await getStore();
  if (store.state !== 'ready') {
    const reason = store.state === 'blocked' ? 'too-slow' : store.state;
    return { ok: false, reason };
  }
  const outcome = await keepCandidate(reading, {
    db: store.db,
    now: new Date(),
    newId: () => crypto.randomUUID(),
    readRequirements: readAd,
  });
  await showReading({ tabId, at }, reading);
  return outcome;
}
