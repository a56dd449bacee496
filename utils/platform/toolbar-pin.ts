import { browser } from '#imports';

/** Whether our button stands in the toolbar for good; null where the browser does not tell. */
export async function isPinned(): Promise<boolean | null> {
  if (!('getUserSettings' in browser.action)) return null;
  const { isOnToolbar } = await browser.action.getUserSettings();
  return isOnToolbar ?? null;
}
