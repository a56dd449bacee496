import type { ToBackground } from './contract';
import { transport } from './transport';

/** The answer of the background to one call; rejects when the background is gone in the middle of it. */
export const send: <Call extends keyof ToBackground>(
  call: Call,
  data: Parameters<ToBackground[Call]>[0],
) => Promise<ReturnType<ToBackground[Call]>> = transport.sendMessage;
