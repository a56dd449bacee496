import type { ContentScriptContext } from '#imports';

import { copyPage } from '@/utils/capture/page-copy';
import type { PageReading } from '@/utils/capture/page-reading';
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
    read: async (page) => {
      const answer = await sendFromPage('readCopy', { copy: copyPage(page) });
      if (!isReading(answer)) throw new Error('readCopy: the answer is no reading');
      return answer;
    },
    offer: (reading) => sendFromPage('offerReading', { reading }),
    leave: (url) => sendFromPage('leavePage', { url }),
  });
}

/** Our own background wrote it; what is offered back passes the gate there. */
const isReading = (answer: unknown): answer is PageReading =>
  typeof answer === 'object' && answer !== null && 'kind' in answer && 'problems' in answer;
