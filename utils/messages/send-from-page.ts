import { browser } from '#imports';

import type { ToBackground } from './contract';

/** The calls a page's side makes. */
type PageCall = 'readCopy' | 'offerReading' | 'leavePage';

/**
 * The answer of the background to one call of a content script, made in the messenger's own form without carrying the messenger into
 * every page. Rejects when the background is gone or refuses the call.
 */
export async function sendFromPage<Call extends PageCall>(
  call: Call,
  data: Parameters<ToBackground[Call]>[0],
): Promise<unknown> {
  const message = { id: 0, type: call, data, timestamp: Date.now() };
  const answer: unknown = await browser.runtime.sendMessage(message);
  if (typeof answer !== 'object' || answer === null) throw new Error(`${call}: no answer`);
  if ('err' in answer) throw new Error(`${call} was refused`, { cause: answer.err });
  return 'res' in answer ? answer.res : undefined;
}
