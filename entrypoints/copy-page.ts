import { defineUnlistedScript } from '#imports';

import { copyPage } from '@/utils/capture/page-copy';

/** Copies the page once; its answer is what `scripting.executeScript` gives back. */
export default defineUnlistedScript(() => copyPage({ document, url: new URL(location.href) }));
