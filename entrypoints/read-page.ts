import { defineUnlistedScript } from '#imports';

import { readWith } from '@/utils/capture/read-with';
import { generalReader } from '@/utils/sites/general-reader';
import { sites } from '@/utils/sites/index';

/** Reads an ad or a list once; its answer is what `scripting.executeScript` gives back. */
export default defineUnlistedScript(() =>
  readWith({ document, url: new URL(location.href) }, { sites, general: generalReader, person: null }),
);
