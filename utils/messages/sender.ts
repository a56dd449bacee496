import * as v from 'valibot';

/** Who sent a message, as far as it decides what they may ask for. */
export interface Sender {
  /** `page`: our content script in a tab. `extension`: popup, panel, desk, welcome. */
  readonly from: 'page' | 'extension' | 'stranger';
  readonly tabId: number | null;
  readonly url: string | null;
}

const rawSender = v.object({
  id: v.optional(v.string()),
  url: v.optional(v.string()),
  tab: v.optional(v.object({ id: v.optional(v.number()) })),
  frameId: v.optional(v.number()),
});

/**
 * The sender of a message, judged by what the browser says of it and never by the message itself: another extension or a
 * frame inside a page is a stranger; a page of our own origin is the extension; else it is our content script in a tab.
 */
export function senderOf(input: unknown, own: { id: string; origin: string }): Sender {
  const stranger: Sender = { from: 'stranger', tabId: null, url: null };
  const parsed = v.safeParse(rawSender, input);
  if (!parsed.success || parsed.output.id !== own.id) return stranger;
  const raw = parsed.output;
  const url = raw.url ?? null;
  const tabId = raw.tab?.id ?? null;
  if (url !== null && url.startsWith(own.origin)) return { from: 'extension', tabId, url };
  if (tabId === null || raw.frameId !== 0) return stranger;
  return { from: 'page', tabId, url };
}
