import type { PageReading } from '@/utils/capture/page-reading';
import { personByKeys } from '@/utils/db/people';
import type { NorthingDb } from '@/utils/db/northing-db';
import { normalisePerson } from '@/utils/person/normalise-person';
import { keepFrontLook } from '@/utils/platform/front-looks';
import { reportError } from '@/utils/platform/report-error';
import { showToolbar } from '@/utils/platform/toolbar';
import { storeMark } from '@/utils/platform/witness-box';
import { getStore } from '@/utils/store/store';
import { frontLook, type FrontAd } from '@/utils/toolbar/front-look';
import { toolbarState, type ToolbarInput } from '@/utils/toolbar/toolbar-state';

import { judgeAd } from './judge-ad';

/** A reading in a tab, with the instant at which it was made. */
export interface TimedReading {
  readonly tabId: number;
  readonly at: string;
}

/** What the store has to say of a page; without a store an ad has no verdict and nothing is saved. */
async function stateOf(
  db: NorthingDb | null,
  reading: PageReading,
): Promise<Pick<ToolbarInput, 'report' | 'saved'> & { readonly ad?: FrontAd }> {
  if (db !== null && reading.kind === 'posting') {
    const ad = await judgeAd(db, reading, new Date());
    return { report: ad.report, saved: ad.saved !== null, ad };
  }
  if (db !== null && reading.kind === 'person') {
    const { keys } = normalisePerson(reading, new Date());
    return { report: null, saved: (await personByKeys(db, keys)) !== undefined };
  }
  return { report: null, saved: false };
}

/** Draws the toolbar button of a tab for what was read there (verdict, and whether it is saved) and keeps the popup's first look at it. */
export async function showReading({ tabId, at }: TimedReading, reading: PageReading): Promise<void> {
  const store = await getStore();
  // Before anything is read for it: a look may then be behind the store, and say nothing, but never ahead.
  const mark = store.state === 'ready' ? await storeMark() : null;
  const { ad, ...state } = await stateOf('db' in store ? store.db : null, reading);
  const keep = ad === undefined || mark === null ? null : keepFrontLook(tabId, frontLook(ad, at, mark));
  await Promise.all([
    showToolbar(tabId, toolbarState({ reading, ...state })),
    keep?.catch((error: unknown) => reportError(error, 'keep the first look')),
  ]);
}
