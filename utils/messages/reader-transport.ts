import { defineExtensionMessaging } from '@webext-core/messaging';

import type { ToReader } from './reader-contract';

/** The messenger between the background and the page that reads; only `ask-reader.ts` and `serve-reader.ts` use it. */
export const readerTransport = defineExtensionMessaging<ToReader>();
