import { defineContentScript } from '#imports';

import { readWith } from '@/utils/capture/read-with';
import { startWatching } from '@/utils/platform/start-watching';
import { linkedinSites } from '@/utils/sites/linkedin-sites';

export default defineContentScript({
  matches: [],
  registration: 'runtime',
  runAt: 'document_idle',
  main: (context) =>
    startWatching(context, (page) => readWith(page, { sites: linkedinSites, general: null, person: null })),
});
