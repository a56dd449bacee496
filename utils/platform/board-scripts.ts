import { browser } from '#imports';

import { grantedBoards } from './permissions';

const SCRIPTS = ['capture', 'capture-linkedin'] as const;
type Script = (typeof SCRIPTS)[number];

/**
 * Registers the content scripts for exactly the boards the user allows, and starts them in their tabs that are open already.
 * Safe to call at any time, any number of times.
 */
export async function followBoards(): Promise<void> {
  const granted = await grantedBoards();
  for (const id of SCRIPTS) {
    const matches = granted
      .filter(({ script = 'capture' }) => script === id)
      .flatMap(({ origins }) => [...origins]);
    await follow(id, matches);
  }
}

async function follow(id: Script, matches: string[]): Promise<void> {
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  if (matches.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [id] });
    return;
  }
  const script = {
    id,
    js: [`content-scripts/${id}.js`],
    runAt: 'document_idle' as const,
    allFrames: false,
    persistAcrossSessions: true,
    matches,
  };
  if (registered.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
  await startInOpenTabs(id, matches);
}

async function startInOpenTabs(script: Script, matches: string[]): Promise<void> {
  const tabs = await browser.tabs.query({ url: matches });
  const starts = tabs.flatMap(({ id, status }) =>
    id === undefined || status !== 'complete'
      ? []
      : [
          browser.scripting.executeScript({
            target: { tabId: id },
            files: [`/content-scripts/${script}.js`],
          }),
        ],
  );
  // A tab that closes or shows an error page meanwhile is read the next time it loads.
  await Promise.allSettled(starts);
}
