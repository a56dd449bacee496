import type { Page } from '@playwright/test';
import type { Northing } from './northing';

declare const chrome: {
  tabs: { query(info: object): Promise<{ id: number }[]> };
  contextMenus: { onClicked: { dispatch(info: object, tab: object): void } };
};

/**
 * Chooses an entry of Northing in a page's context menu. The menu itself belongs to the desktop and can't be opened
 * without one, so the browser's event is raised in the service worker: everything from there on is the real thing.
 */
export async function chooseInMenu(northing: Northing, page: Page, menuItemId: string): Promise<void> {
  await page.bringToFront();
  const worker = await northing.launched.worker();
  await worker.evaluate(
    async ({ menuItemId: id, pageUrl }) => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      if (tab === undefined) throw new Error('no tab is in front');
      chrome.contextMenus.onClicked.dispatch({ menuItemId: id, pageUrl, editable: false }, tab);
    },
    { menuItemId, pageUrl: page.url() },
  );
}
