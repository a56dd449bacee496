import { browser } from '#imports';

import { say } from '@/utils/platform/say';

export const menuIds = { save: 'save-page', panel: 'open-panel' } as const;

/** Puts our two entries into the page's context menu, replacing what an earlier version put there. */
export async function addMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  const contexts: ['page', 'selection', 'link'] = ['page', 'selection', 'link'];
  browser.contextMenus.create({ id: menuIds.save, title: say({ key: 'menu.save_page' }), contexts });
  browser.contextMenus.create({ id: menuIds.panel, title: say({ key: 'menu.open_panel' }), contexts });
}
