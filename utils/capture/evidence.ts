/** Where on the page a value was read, strongest first; `user` is the person's own correction. */
export type Source =
  'user' | 'json-ld' | 'microdata' | 'page-state' | 'markup' | 'label' | 'meta' | 'heading' | 'text' | 'url';

/** How far a value may be relied on. `doubtful` means that two sources disagree or the value looks wrong. */
export type Trust = 'high' | 'medium' | 'low' | 'doubtful';

/** One value as it stood on the page, with the place it was read from. */
export interface Reading<T> {
  readonly value: T;
  readonly source: Source;
  readonly trust: Trust;
  /** What exactly was read, for the curious: `hiringOrganization.name`, `h1`, `dt:Location`. */
  readonly detail?: string;
}

/** The evidence kept beside a stored value. `unreadable`: the page has something there that could not be read. */
export type Evidence =
  | { readonly state: 'stated'; readonly source: Source; readonly trust: Trust; readonly detail?: string }
  | { readonly state: 'not-stated' }
  | { readonly state: 'unreadable'; readonly detail?: string };
