import type { Line } from '../dom/page-lines';
import type { Trust } from '../evidence';

/** The title a page's visible text and own titles agree on, how surely, and the line it stands in. */
export interface FoundTitle {
  readonly title: string;
  readonly trust: Trust;
  readonly line: Line | null;
  /** Points by which it was chosen, for telling pages that have no title at all. */
  readonly score: number;
}
