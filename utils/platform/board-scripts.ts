import { browser } from '#imports';

import { grantedBoards } from './permissions';

const CAPTURE = 'capture';

/**
 * Registers the content script for exactly the boards the user allows, and starts it in their tabs that are open already.
 * Safe to call at any time, any number of times.
 */
export async function followBoards(): Promise<void> {
  const matches = (await grantedBoards()).flatMap(({ origins }) => [...origins]);
  const registered = (await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id);
  // Those of earlier versions are gone from the package.
  const strays = registered.filter((id) => id !== CAPTURE || matches.length === 0);
  if (strays.length > 0) await browser.scripting.unregisterContentScripts({ ids: strays });
  if (matches.length === 0) return;
  const script = {
    id: CAPTURE,
    js: [`content-scripts/${CAPTURE}.js`],
    runAt: 'document_idle' as const,
    allFrames: false,
    persistAcrossSessions: true,
    matches,
  };
  if (registered.includes(CAPTURE)) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
  await startInOpenTabs(matches);
}

async function startInOpenTabs(matches: string[]): Promise<void> {
  const tabs = await browser.tabs.query({ url: matches });
  const starts = tabs.flatMap(({ id, status }) =>
    id === undefined || status !== 'complete'
      ? []
      : [
          browser.scripting.executeScript({
            target: { tabId: id },
            files: [`/content-scripts/${CAPTURE}.js`],
          }),
        ],
  );
  // A tab that closes or shows an error page meanwhile is read the next time it loads.
  await Promise.allSettled(starts);
}
