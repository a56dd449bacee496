import { defineContentScript } from '#imports';

import { readWith } from '@/utils/capture/read-with';
import { startWatching } from '@/utils/platform/start-watching';
import { generalReader } from '@/utils/sites/general-reader';
import { sites } from '@/utils/sites/index';

export default defineContentScript({
  matches: [],
  registration: 'runtime',
  runAt: 'document_idle',
  main: (context) =>
    startWatching(context, (page) => readWith(page, { sites, general: generalReader, person: null })),
});
