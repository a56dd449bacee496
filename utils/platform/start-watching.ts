import type { ContentScriptContext } from '#imports';

import { copyPage } from '@/utils/capture/page-copy';
import { sendFromPage } from '@/utils/messages/send-from-page';

import { watchPage } from './watch-page';

declare global {
  // Lives in our own isolated world; the page cannot see it.
  var northingWatches: true | undefined;
}

/** Watches the page, once, until the extension is renewed: copies of it are read by the background. */
export function startWatching(context: ContentScriptContext): void {
  if (globalThis.northingWatches) return;
  globalThis.northingWatches = true;
  context.onInvalidated(() => {
    globalThis.northingWatches = undefined;
  });
  watchPage({
    context,
    document,
    read: (page) => sendFromPage('readCopy', { copy: copyPage(page) }),
    offer: (reading) => sendFromPage('offerReading', { reading }),
    leave: (url) => sendFromPage('leavePage', { url }),
  });
}
