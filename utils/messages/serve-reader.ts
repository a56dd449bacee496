import * as v from 'valibot';

import type { CopyCall } from '@/utils/capture/page-copy';
import type { PageReading } from '@/utils/capture/page-reading';

import { copySchema } from './copy-schema';
import { readerTransport } from './reader-transport';
import { senderOf } from './sender';
import { RefusedMessage } from './serve';

const copyCall = v.strictObject({ copy: copySchema, isAsked: v.boolean() });

/** Answers the background's calls with `read`. A call from anywhere else or with malformed data is refused with an error to the caller. */
export function serveReader(
  read: (call: CopyCall) => PageReading,
  own: { id: string; origin: string },
): void {
  readerTransport.onMessage('readAside', ({ data, sender }) => {
    const { from } = senderOf(sender, own);
    if (from !== 'extension') throw new RefusedMessage(`readAside from ${from}`);
    const parsed = v.safeParse(copyCall, data);
    if (!parsed.success) throw new RefusedMessage('readAside with malformed data');
    return read(parsed.output);
  });
}
