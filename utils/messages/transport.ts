import { defineExtensionMessaging } from '@webext-core/messaging';

import type { ToBackground } from './contract';

/** The one messenger of the extension; only `send.ts` and `serve.ts` use it. */
export const transport = defineExtensionMessaging<ToBackground>();
