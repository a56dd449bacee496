import { isMixture } from '@/utils/capture/is-mixture';
import type { PageReading } from '@/utils/capture/page-reading';
import { parseReading } from '@/utils/capture/parse-reading';
import type { TabReading } from '@/utils/messages/contract';
import { loadTables } from '@/utils/platform/load-tables';
import { readPageIn } from '@/utils/platform/page-reader';
import { readTabReading, writeTabReading } from '@/utils/platform/tab-readings';
import { readOpening } from '@/utils/platform/tab-starts';

import { fillLight } from './fill-light';
import { readCopied } from './read-copied';
import { showReading } from './show-reading';

/**
 * What stands in a tab now: read afresh where the browser lets us in, else what its content script offered last, else a
 * reading that says why there is none.
 */
export async function readTab(tabId: number): Promise<TabReading> {
  const at = new Date().toISOString();
  const [look] = await Promise.all([readPageIn(tabId, readCopied), loadTables()]);
  if (look.state === 'no-access') {
    const known = await readTabReading(tabId);
    if (known?.state === 'ready') return known;
    return keep({ tabId, url: '', at, state: 'no-access', reading: null });
  }
  const before = (await readTabReading(tabId))?.reading ?? null;
  const reading = look.state === 'read' ? await settled(tabId, before, look.reading) : null;
  if (reading === null) return keep({ tabId, url: '', at, state: 'failed', reading: null });
  const opening = await readOpening(tabId, reading.url);
  const found = await keep({
    tabId,
    url: reading.url,
    at,
    state: 'ready',
    reading,
    ...(opening !== null && { opening }),
  });
  await fillLight(reading);
  await showReading(found, reading);
  return found;
}

/**
 * The reading once it is of one ad: while it mixes what stood in the tab before with something new, the page is still changing and
 * is read again. What stays mixed is how the page is (two places, one text). Null for what is no reading.
 */
async function settled(
  tabId: number,
  before: PageReading | null,
  first: PageReading,
): Promise<PageReading | null> {
  let parsed = parseReading(first);
  for (let left = LOOKS; left > 0 && parsed.ok && isMixture(before, parsed.reading); left -= 1) {
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_LOOKS_MS));
    const again = await readPageIn(tabId, readCopied);
    if (again.state !== 'read') return null;
    parsed = parseReading(again.reading);
  }
  return parsed.ok ? parsed.reading : null;
}

const LOOKS = 10;
const BETWEEN_LOOKS_MS = 250;

async function keep(reading: TabReading): Promise<TabReading> {
  await writeTabReading(reading);
  return reading;
}
