import { defineUnlistedScript } from '#imports';

import { readPerson } from '@/utils/capture/people/read-person';
import { readWith } from '@/utils/capture/read-with';
import { peopleSites } from '@/utils/sites/people-sites';

/** Reads the person a page of any make shows, once; its answer is what `scripting.executeScript` gives back. */
export default defineUnlistedScript(() =>
  readWith(
    { document, url: new URL(location.href) },
    { sites: peopleSites, general: null, person: readPerson },
  ),
);
