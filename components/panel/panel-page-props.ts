import type { Surfaces } from '@/components/page/surfaces';
import type { Candidate } from '@/utils/capture/page-reading';
import type { NorthingDb } from '@/utils/db/northing-db';

/** What a page of the panel is given. */
export interface PanelPageProps<C extends Candidate> {
  /** Null where there is no store; the page is still judged. */
  readonly db: NorthingDb | null;
  readonly candidate: C;
  /** Instant of the reading. */
  readonly at: string;
  readonly now: Date;
  readonly tabId: number;
  readonly surfaces: Surfaces;
  /** False while the tab shows something else by now, so that saving would save that. */
  readonly isCurrent: boolean;
  readonly takesFocus: boolean;
}
