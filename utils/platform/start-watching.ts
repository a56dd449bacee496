import type { ContentScriptContext } from '#imports';

import type { Page } from '@/utils/capture/page';
import type { PageReading } from '@/utils/capture/page-reading';
import { sendFromPage } from '@/utils/messages/send-from-page';

import { watchPage } from './watch-page';

declare global {
  // Lives in our own isolated world; the page cannot see it.
  var northingWatches: true | undefined;
}

/** Watches the page with the reader given, once, until the extension is renewed. */
export function startWatching(context: ContentScriptContext, read: (page: Page) => PageReading): void {
  if (globalThis.northingWatches) return;
  globalThis.northingWatches = true;
  context.onInvalidated(() => {
    globalThis.northingWatches = undefined;
  });
  watchPage({
    context,
    document,
    read,
    offer: (reading) => sendFromPage('offerReading', { reading }),
    leave: (url) => sendFromPage('leavePage', { url }),
  });
}
