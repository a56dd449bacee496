import { browser } from '#imports';

import { readTabStart, writeTabStart } from './tab-starts';

/** Opens a saved ad in a tab of its own and remembers which address that tab was opened for. */
export async function openAd(url: string): Promise<void> {
  const at = Date.now();
  const own = await browser.tabs.getCurrent();
  const { id } = await browser.tabs.create({
    url,
    ...(own?.id !== undefined && { openerTabId: own.id, index: own.index + 1 }),
  });
  // Where the browser lets our background see the address, it has noted it already.
  if (id === undefined || (await readTabStart(id)) !== null) return;
  await writeTabStart(id, { url, at, by: 'asked' });
}
