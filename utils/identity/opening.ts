/** How a tab came to be on its way to an address. */
export interface TabStart {
  readonly url: string;
  /** Instant, ms since 1970. */
  readonly at: number;
  /** `asked`: the tab was opened for this address; `page`: a page stands or stood there. */
  readonly by: 'asked' | 'page';
}

/** What the page in a tab says of how it came there. */
export interface Landing {
  /** The address its document was loaded from, after redirects of the server. */
  readonly loadedAs: string;
  /** The address it shows now, which its scripts may have changed. */
  readonly standsAt: string;
  /** Empty where no page led there, or where that page doesn't say. */
  readonly referrer: string;
  /** When its loading began, redirects included, ms since 1970. */
  readonly startedAt: number;
}

/** Where the way of a tab began and where it ended. */
export interface Opening {
  readonly start: TabStart;
  readonly landing: Landing;
}
