import type { PageReading } from '@/utils/capture/page-reading';
import { personByKeys } from '@/utils/db/people';
import type { NorthingDb } from '@/utils/db/northing-db';
import { normalisePerson } from '@/utils/person/normalise-person';
import { showToolbar } from '@/utils/platform/toolbar';
import { getStore } from '@/utils/store/store';
import { toolbarState, type ToolbarInput } from '@/utils/toolbar/toolbar-state';

import { judgeAd } from './judge-ad';

/** What the store has to say of a page; without a store an ad has no verdict and nothing is saved. */
async function stateOf(
  db: NorthingDb | null,
  reading: PageReading,
): Promise<Pick<ToolbarInput, 'report' | 'saved'>> {
  const now = new Date();
  if (db !== null && reading.kind === 'posting') return judgeAd(db, reading, now);
  if (db !== null && reading.kind === 'person') {
    return {
      report: null,
      saved: (await personByKeys(db, normalisePerson(reading, now).keys)) !== undefined,
    };
  }
  return { report: null, saved: false };
}

/** Draws the toolbar button of a tab for what was read there: verdict, and whether it is saved. */
export async function showReading(tabId: number, reading: PageReading): Promise<void> {
  const store = await getStore();
  const state = await stateOf('db' in store ? store.db : null, reading);
  await showToolbar(tabId, toolbarState({ reading, ...state }));
}
