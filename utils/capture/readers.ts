import type { Agreement } from './check-agreement';
import type { Page } from './page';
import type { ListCard, PostingFields } from './page-reading';
import type { SplitView } from './generic/split-view';
import type { PersonReading } from './people/person-reading';
import type { PageKind, PostingSite, Site } from './site';

/** How pages are read that no adapter knows, and what an adapter leaves open. */
export interface GeneralReader {
  readonly site: PostingSite;
  kindOf(page: Page): PageKind;
  cardsOf(page: Page): readonly ListCard[];
  /** The ad in front where a page shows one beside a list. */
  splitOf(page: Page): SplitView | null;
  /** Address of the frame in which a page shows another site's ad. */
  framedAd(page: Page): string | null;
  /** Holds the parts of a reading against each other and against what the page shows. */
  agree(page: Page, fields: Partial<PostingFields>): Agreement;
}

/**
 * Readers that look at a page together.
 */
export interface Readers {
  /** Adapters in the order they are tried. */
  readonly sites: readonly Site[];
  readonly general: GeneralReader | null;
  /** The person shown by a page that is no ad. */
  readonly person: ((page: Page) => PersonReading | null) | null;
}
