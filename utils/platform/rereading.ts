import { browser } from '#imports';

/** The alarm that has saved ads read again where something newer reads them now. */
export const REREADING = 'read-saved-ads-again';

/** Has saved ads read again in a minute: after an update, after an import, when the browser starts. */
export const askForRereading = (): Promise<void> => browser.alarms.create(REREADING, { delayInMinutes: 1 });
