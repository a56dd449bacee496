import { browser } from '#imports';

import type { ToBackground } from './contract';

/** The calls a page's side makes. Nothing comes back of them but that they arrived. */
type PageCall = 'offerReading' | 'leavePage';

/**
 * Sends one call from a content script in the messenger's own form, without carrying the messenger into every page. Rejects when
 * the background is gone or refuses the call.
 */
export async function sendFromPage<Call extends PageCall>(
  call: Call,
  data: Parameters<ToBackground[Call]>[0],
): Promise<void> {
  const message = { id: 0, type: call, data, timestamp: Date.now() };
  const answer: unknown = await browser.runtime.sendMessage(message);
  if (typeof answer !== 'object' || answer === null) throw new Error(`${call}: no answer`);
  if ('err' in answer) throw new Error(`${call} was refused`, { cause: answer.err });
}
