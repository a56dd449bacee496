import type { LaunchedFirefox } from './launch-firefox';

/** What Firefox's own window offers to code with full rights; only what is used here. */
declare const ChromeUtils: {
  importESModule(url: string): {
    ExtensionParent: {
      GlobalManager: { getExtension(id: string): { terminateBackground(): Promise<void> } };
      apiManager: {
        global: { browserActionFor(extension: object): { triggerAction(window: Window): Promise<void> } };
      };
    };
  };
};
declare const SidebarController: { show(command: string): Promise<void> };

/** Clicks the add-on's toolbar button in the window in front: `activeTab` is granted, the popup opens. */
export function clickToolbarIn(firefox: LaunchedFirefox, addonId: string): Promise<void> {
  return firefox.inBrowser(async (id) => {
    const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
    const extension = ExtensionParent.GlobalManager.getExtension(id);
    await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
  }, addonId);
}

/** Opens the add-on's sidebar, as the View menu does. */
export function showSidebar(firefox: LaunchedFirefox, addonId: string): Promise<void> {
  return firefox.inBrowser(
    async (command) => SidebarController.show(command),
    `${addonId.replace(/[^\w-]/g, '_')}-sidebar-action`,
  );
}

/** Ends the add-on's event page, as the browser does when it is idle. */
export function stopEventPage(firefox: LaunchedFirefox, addonId: string): Promise<void> {
  return firefox.inBrowser(async (id) => {
    const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
    await ExtensionParent.GlobalManager.getExtension(id).terminateBackground();
  }, addonId);
}
