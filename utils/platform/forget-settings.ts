import { browser } from '#imports';

/** Forgets every setting, draft and mark kept outside the store. Permissions stay with the browser. */
export const forgetSettings = (): Promise<void> => browser.storage.local.clear();
