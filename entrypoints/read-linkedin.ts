import { defineUnlistedScript } from '#imports';

import { readWith } from '@/utils/capture/read-with';
import { linkedinSites } from '@/utils/sites/linkedin-sites';

/** Reads a page of LinkedIn's once; its answer is what `scripting.executeScript` gives back. */
export default defineUnlistedScript(() =>
  readWith({ document, url: new URL(location.href) }, { sites: linkedinSites, general: null, person: null }),
);
