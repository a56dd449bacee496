import { defineContentScript } from '#imports';

import { startWatching } from '@/utils/platform/start-watching';

export default defineContentScript({
  matches: [],
  registration: 'runtime',
  runAt: 'document_idle',
  main: startWatching,
});
