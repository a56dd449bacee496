import * as v from 'valibot';

import type { ToBackground } from './contract';
import { copySchema } from './copy-schema';
import type { Sender } from './sender';
import { senderOf } from './sender';
import { transport } from './transport';

const tabCall = v.strictObject({ tabId: v.pipe(v.number(), v.integer(), v.minValue(0)) });

const adCall = v.strictObject({
  ad: v.strictObject({
    description: v.string(),
    title: v.nullable(v.string()),
    language: v.nullable(v.string()),
    company: v.exactOptional(v.nullable(v.string())),
  }),
});

/** Who may make a call and what its data must look like. What a page says of itself is parsed again by its handler. */
const calls = {
  readCopy: { from: 'page', data: v.strictObject({ copy: copySchema }) },
  offerReading: { from: 'page', data: v.strictObject({ reading: v.unknown() }) },
  leavePage: { from: 'page', data: v.strictObject({ url: v.pipe(v.string(), v.maxLength(8192)) }) },
  readTab: { from: 'extension', data: tabCall },
  saveTab: { from: 'extension', data: tabCall },
  readAd: { from: 'extension', data: adCall },
} as const satisfies Record<keyof ToBackground, { from: Sender['from']; data: v.GenericSchema }>;

/** One handler a call, given the parsed data and who sent it. */
export type Handlers = {
  readonly [Call in keyof ToBackground]: (
    data: v.InferOutput<(typeof calls)[Call]['data']>,
    sender: Sender,
  ) => ReturnType<ToBackground[Call]> | Promise<ReturnType<ToBackground[Call]>>;
};

/** A message that was refused: wrong sender or wrong shape. */
export class RefusedMessage extends Error {
  override readonly name = 'RefusedMessage';
}

function serveCall<Call extends keyof ToBackground>(
  call: Call,
  handle: Handlers[Call],
  own: { id: string; origin: string },
): void {
  transport.onMessage(call, (message) => {
    const sender = senderOf(message.sender, own);
    const rule = calls[call];
    if (sender.from !== rule.from) throw new RefusedMessage(`${call} from ${sender.from}`);
    const parsed = v.safeParse(rule.data, message.data);
    if (!parsed.success) throw new RefusedMessage(`${call} with malformed data`);
    return handle(parsed.output, sender);
  });
}

/**
 * Answers every call of the contract. A call from the wrong side or with malformed data is refused with an error to the
 * caller and changes nothing.
 */
export function serve(handlers: Handlers, own: { id: string; origin: string }): void {
  serveCall('readCopy', handlers.readCopy, own);
  serveCall('offerReading', handlers.offerReading, own);
  serveCall('leavePage', handlers.leavePage, own);
  serveCall('readTab', handlers.readTab, own);
  serveCall('saveTab', handlers.saveTab, own);
  serveCall('readAd', handlers.readAd, own);
}
