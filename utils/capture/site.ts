import type { Page } from './page';
import type { ListCard, PersonFieldName, PostingFieldName, RawPerson } from './page-reading';
import type { Strategy } from './strategy';

/** What a page can turn out to be. */
export type PageKind = 'posting' | 'person' | 'list' | 'expired' | 'wall' | 'none';

/**
 * Fields as ordered strategies, best first. A field with an empty list is never read, not even by the generic reader.
 */
export type PostingStrategies = Partial<Record<PostingFieldName, readonly Strategy[]>>;
export type PersonStrategies = Partial<Record<PersonFieldName, readonly Strategy[]>>;

interface SiteBase {
  /** Name of the file and of the site; part of the key of what is kept. Lower case, digits, hyphens. */
  readonly id: string;
  /** Match patterns of the addresses; see `matchUrl`. */
  readonly matches: readonly string[];
  /** Whether the page has what there is to read, so that nobody need wait. */
  isReady(page: Page): boolean;
  /** The page's shape. An address that matches is not enough when there is a guard. */
  guard?(page: Page): boolean;
  /** The guard alone is enough on any host: applicant systems that stand on the employer's own domain. */
  readonly anywhere?: boolean;
  /** What this page is, where the site can tell better than the generic reader; `null` leaves it to that one. */
  kindOf?(page: Page): PageKind | null;
  /** Cards of a results page, where the site can tell better than the generic reader. */
  cards?(page: Page): readonly ListCard[];
  /**
   * What happens to fields that the strategies leave empty: `generic` asks the generic reader (default), `nothing`
   * leaves them empty, for pages full of decoys.
   */
  readonly rest?: 'generic' | 'nothing';
}

export interface PostingSite extends SiteBase {
  readonly kind: 'posting';
  readonly fields: PostingStrategies;
}

export interface PersonSite extends SiteBase {
  readonly kind: 'person';
  readonly fields: PersonStrategies;
  /** Further people of a team page. */
  others?(page: Page): readonly RawPerson[];
}

/** One adapter: where it applies and how each field is read. */
export type Site = PostingSite | PersonSite;
