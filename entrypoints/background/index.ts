import { browser, defineBackground } from '#imports';

import { serve } from '@/utils/messages/serve';
import { followBoards } from '@/utils/platform/board-scripts';
import { readAdInFront } from '@/utils/platform/read-ad';
import { openDesk, openPanel, openWelcome } from '@/utils/platform/open-surface';
import { watchPermissions } from '@/utils/platform/permissions';
import { reportError } from '@/utils/platform/report-error';
import { dropTabStart } from '@/utils/platform/tab-starts';

import { addMenus, menuIds } from './add-menus';
import { emptyOldBin } from './empty-old-bin';
import { followStarts } from './follow-starts';
import { leaveTab } from './leave-tab';
import { offerReading } from './offer-reading';
import { readCopied } from './read-copied';
import { readTab } from './read-tab';
import { redrawWhenStoreChanges } from './redraw-when-store-changes';
import { rereadSavedAds } from './reread-saved-ads';
import { remindOfDue } from './remind-of-due';
import { saveAndShow } from './save-and-show';
import { saveTab } from './save-tab';

const attempt = (where: string, work: Promise<unknown>): void => {
  work.catch((error: unknown) => reportError(error, where));
};

/** Firefox alone tells that an add-on was loaded for this session only; such a load opens no tab. */
const isTemporary = (details: object): boolean => 'temporary' in details && details.temporary === true;

/** Every listener is registered at once: the browser wakes us for an event only if it finds its listener straight away. */
export default defineBackground({
  type: 'module',
  main() {
    serve(
      {
        readCopy: ({ copy }) => readCopied({ copy, isAsked: false }),
        offerReading: ({ reading }, sender) => offerReading(reading, sender),
        leavePage: (_data, sender) =>
          sender.tabId === null ? undefined : leaveTab(sender.tabId, new Date()),
        readTab: ({ tabId }) => readTab(tabId),
        saveTab: ({ tabId }) => saveTab(tabId),
        readAd: ({ ad }) => readAdInFront(ad),
      },
      { id: browser.runtime.id, origin: browser.runtime.getURL('') },
    );

    browser.runtime.onInstalled.addListener((details) => {
      attempt('add menus', addMenus());
      attempt('follow boards', followBoards());
      if (details.reason === 'install' && !isTemporary(details)) attempt('open welcome', openWelcome());
    });
    browser.runtime.onStartup.addListener(() => attempt('follow boards', followBoards()));
    watchPermissions(() => attempt('follow boards', followBoards()));

    browser.commands.onCommand.addListener((command, tab) => {
      if (command === 'open-desk') attempt('open desk', openDesk());
      if (tab?.id === undefined) return;
      if (command === 'save-page') attempt('save by key', saveAndShow(tab.id));
      if (command === 'open-panel') attempt('open panel', openPanel(tab.windowId));
    });
    browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
      if (tab?.id === undefined) return;
      if (menuItemId === menuIds.save) attempt('save by menu', saveAndShow(tab.id));
      if (menuItemId === menuIds.panel) attempt('open panel', openPanel(tab.windowId));
    });

    browser.tabs.onRemoved.addListener((tabId) => {
      attempt('leave tab', leaveTab(tabId, new Date()));
      attempt('leave tab', dropTabStart(tabId));
    });
    browser.tabs.onUpdated.addListener((tabId, change) => {
      if (change.status === 'loading') attempt('leave tab', leaveTab(tabId, new Date(), change.url));
    });
    followStarts();
    redrawWhenStoreChanges();
    emptyOldBin();
    remindOfDue();
    rereadSavedAds();
  },
});
