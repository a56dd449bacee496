import type { Page } from './page';
import { shapeProblem, type SizeProblem } from './page-size';

/**
 * A page at one moment, as it crosses to the reader: its address and its markup, or why it is not read at all. Where the page
 * stands, nothing more is done to it.
 */
export type PageCopy =
  { readonly url: string; readonly html: string } | { readonly url: string; readonly problem: SizeProblem };

/** A copy to be read, and what for. */
export interface CopyCall {
  readonly copy: PageCopy;
  /** The user wants to know what stands there; else it is only browsed past, and of a person no more is told than who it is. */
  readonly isAsked: boolean;
}

/** Messages end at 64 MiB; no ad comes near. */
const LONGEST = 30_000_000;

/** The page as it is now. Never writes to it. */
export function copyPage(page: Page): PageCopy {
  const url = page.url.href;
  const problem = shapeProblem(page);
  if (problem !== null) return { url, problem };
  // oxlint-disable-next-line no-restricted-properties -- only read: the copy is parsed where nothing runs
  const html = page.document.documentElement.outerHTML;
  return html.length > LONGEST ? { url, problem: 'too_large' } : { url, html };
}
