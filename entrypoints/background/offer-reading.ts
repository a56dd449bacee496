import { parseReading } from '@/utils/capture/parse-reading';
import type { Sender } from '@/utils/messages/sender';
import { RefusedMessage } from '@/utils/messages/serve';
import { loadTables } from '@/utils/platform/load-tables';
import { writeTabReading } from '@/utils/platform/tab-readings';
import { readOpening } from '@/utils/platform/tab-starts';

import { fillLight } from './fill-light';
import { noteViewed } from './note-viewed';
import { showReading } from './show-reading';

/** Takes what our content script read of its own tab; a reading of another site's address is refused. */
export async function offerReading(input: unknown, sender: Sender): Promise<void> {
  if (sender.tabId === null) throw new RefusedMessage('offerReading without a tab');
  const parsed = parseReading(input);
  if (!parsed.ok) throw new RefusedMessage(`offerReading: ${parsed.problem}`);
  const { reading } = parsed;
  if (sender.url !== null && new URL(reading.url).origin !== new URL(sender.url).origin) {
    throw new RefusedMessage('offerReading for another site');
  }
  const { tabId } = sender;
  const state = reading.kind === 'person' ? 'announced' : 'ready';
  const at = new Date().toISOString();
  const opening = await readOpening(tabId, reading.url);
  const found = {
    tabId,
    url: reading.url,
    at,
    state,
    reading,
    ...(opening !== null && { opening }),
  } as const;
  await Promise.all([writeTabReading(found), loadTables()]);
  await fillLight(reading);
  await showReading({ tabId, at }, reading);
  await noteViewed(tabId, reading);
}
