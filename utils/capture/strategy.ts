import type { Source, Trust } from './evidence';
import type { Page } from './page';

/**
 * One way of reading one field off a page. It returns what stands there, untrimmed and unjudged, or nothing; the
 * field's own `accepts` decides whether that can be a value. It must not write to the page and need not catch.
 */
export interface Strategy<T = unknown> {
  readonly source: Source;
  /** How far the value may be relied on; by default what its source is worth. */
  readonly trust?: Trust;
  /** What exactly is read, for the curious: `hiringOrganization.name`, `h1`. */
  readonly detail?: string;
  read(page: Page): T | null | undefined;
}

/** A strategy that is written out as a function, for what no builder covers. */
export function strategy<T>(
  source: Source,
  detail: string,
  read: (page: Page) => T | null | undefined,
  trust?: Trust,
): Strategy<T> {
  return trust === undefined ? { source, detail, read } : { source, detail, read, trust };
}

/** The same strategy, relied on less or more. */
export function trusted<T>(trust: Trust, wrapped: Strategy<T>): Strategy<T> {
  const read = (page: Page): T | null | undefined => wrapped.read(page);
  return wrapped.detail === undefined
    ? { source: wrapped.source, trust, read }
    : { source: wrapped.source, trust, detail: wrapped.detail, read };
}
