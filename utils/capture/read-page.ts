import { generalReader } from '@/utils/sites/general-reader';
import { everySite } from '@/utils/sites/every-site';

import type { Page } from './page';
import type { PageReading } from './page-reading';
import { readPerson } from './people/read-person';
import { readWith } from './read-with';
import type { Site } from './site';

export interface ReadPageOptions {
  /** Adapters to choose from; by default all there are. */
  readonly sites?: readonly Site[];
  /** Leaves every adapter out: the generic reader alone. */
  readonly generic?: boolean;
}

/**
 * Everything one look at a page gives, by all readers there are; see `readWith`. What a browser shows is read by the same readers in
 * turn (`readCopy`).
 */
export function readPage(page: Page, options: ReadPageOptions = {}): PageReading {
  const sites = options.generic === true ? [] : (options.sites ?? everySite);
  return readWith(page, { sites, general: generalReader, person: readPerson });
}
