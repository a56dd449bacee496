import { browser } from '#imports';

import { adIdentity, type FrontLook } from '@/utils/toolbar/front-look';

import { activeTab, type ActiveTab } from './active-tab';
import { lookKeyOf, readTabReading } from './tab-readings';
import { storeMark } from './witness-box';

/** What lies in session storage was written by our own background; an older build may have written it differently. */
function isLook(value: unknown): value is FrontLook {
  return (
    typeof value === 'object' &&
    value !== null &&
    'readAt' in value &&
    'mark' in value &&
    'view' in value &&
    'report' in value &&
    'goals' in value
  );
}

/** Keeps the first look at the ad in a tab beside its reading; gone with it. */
export async function keepFrontLook(tabId: number, look: FrontLook): Promise<void> {
  await browser.storage.session.set({ [lookKeyOf(tabId)]: look });
}

/** The tab in front as the popup finds it. */
export interface Front {
  readonly tab: ActiveTab | null;
  /** The first look at the ad there; null where there is none that still holds. */
  readonly look: FrontLook | null;
}

/**
 * The tab in front of this window and the look at its ad, if that is the ad that was read there last and the store is as it
 * was then: the verdict that stands on the toolbar button. Takes neither the store nor the background: both may still be asleep.
 */
export async function readFront(): Promise<Front> {
  const tab = await activeTab();
  if (tab === null) return { tab, look: null };
  const key = lookKeyOf(tab.id);
  const [reading, found, mark] = await Promise.all([
    readTabReading(tab.id),
    browser.storage.session.get(key),
    storeMark(),
  ]);
  const look = found[key];
  const ad = reading?.reading?.kind === 'posting' ? reading.reading : null;
  const holds = isLook(look) && ad !== null && adIdentity(ad) === look.identity && look.mark === mark;
  return { tab, look: holds && reading !== null ? { ...look, readAt: reading.at } : null };
}
