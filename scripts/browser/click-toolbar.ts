import type { Page } from '@playwright/test';
import { bringToFront } from './bring-to-front';
import type { Launched } from './launch-chromium';

/**
 * Clicks the extension's toolbar button on a page, as a hand would: the browser grants `activeTab` and opens the popup
 * (CDP `Extensions.triggerAction`; `action.openPopup()` would grant nothing).
 * @throws when the page is in no tab
 */
export async function clickToolbar(launched: Launched, page: Page): Promise<void> {
  const { browser, extensionId } = launched;
  // Opened later it would take the focus, and the popup would close.
  await launched.lookout();
  // A tab that comes to the front behind the popup closes it.
  await bringToFront(page);
  const { targetInfos } = await browser.send('Target.getTargets', { filter: [{}] });
  const tab = targetInfos.find(({ type, url }) => type === 'tab' && url === page.url());
  if (tab === undefined) throw new Error(`no tab shows ${page.url()}`);
  const send = browser.send.bind(browser) as unknown as (method: string, params: object) => Promise<unknown>;
  await send('Extensions.triggerAction', { id: extensionId, targetId: tab.targetId });
}
