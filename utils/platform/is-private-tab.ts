import { browser } from '#imports';

/** Whether a tab stands in a private window; one that is gone counts as private, for nobody can tell any more. */
export async function isPrivateTab(tabId: number): Promise<boolean> {
  try {
    return (await browser.tabs.get(tabId)).incognito;
  } catch {
    return true;
  }
}
