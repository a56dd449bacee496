import * as v from 'valibot';

import { browser } from '#imports';

import type { CopyCall } from '@/utils/capture/page-copy';
import type { PageReading } from '@/utils/capture/page-reading';
import { copySchema } from '@/utils/messages/copy-schema';

import { reportError } from './report-error';

/** What came of asking the browser for the page in a tab. `failed`: we were let in, and it could not be read. */
export type TabLook =
  | { readonly state: 'read'; readonly reading: PageReading }
  | { readonly state: 'no-access' }
  | { readonly state: 'failed' };

/** A click's grant reaches the page's own process a moment after it reached us. */
const GRANT_TRAVELS_MS = 150;

/**
 * Copies the page in a tab, under `activeTab` or a board's permission, and has it read. `no-access` when the browser does not
 * let us in (no click yet, a page of the browser's own, a store page), also not a moment later.
 */
export async function readPageIn(
  tabId: number,
  read: (call: CopyCall) => Promise<PageReading>,
): Promise<TabLook> {
  let raw = await copyIn(tabId);
  if (raw.state === 'no-access') {
    await new Promise((resolve) => setTimeout(resolve, GRANT_TRAVELS_MS));
    raw = await copyIn(tabId);
  }
  if (raw.state === 'no-access') return raw;
  const copy = v.safeParse(copySchema, raw.copy);
  if (!copy.success) return { state: 'failed' };
  try {
    return { state: 'read', reading: await read({ copy: copy.output, isAsked: true }) };
  } catch (error) {
    reportError(error, 'read page');
    return { state: 'failed' };
  }
}

async function copyIn(tabId: number): Promise<{ state: 'copied'; copy: unknown } | { state: 'no-access' }> {
  try {
    const [frame] = await browser.scripting.executeScript({ target: { tabId }, files: ['/copy-page.js'] });
    return { state: 'copied', copy: frame?.result };
  } catch {
    // Both browsers refuse with a plain Error that differs from others by its wording only.
    return { state: 'no-access' };
  }
}
