import { browser } from '#imports';

import { serveReader } from '@/utils/messages/serve-reader';
import { parseDocument } from '@/utils/platform/parse-document';
import { readCopy } from '@/utils/sites/read-copy';

serveReader((call) => readCopy(call, parseDocument), {
  id: browser.runtime.id,
  origin: browser.runtime.getURL(''),
});
