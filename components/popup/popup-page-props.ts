import type { ReactNode } from 'react';
import type { Surfaces } from '@/components/page/surfaces';
import type { Candidate } from '@/utils/capture/page-reading';
import type { NorthingDb } from '@/utils/db/northing-db';

import type { EarlyPress } from './early-press';

/** What a page of the popup is given. */
export interface PopupPageProps<C extends Candidate> {
  /** Null where there is no store; the page is still judged. */
  readonly db: NorthingDb | null;
  readonly candidate: C;
  /** Instant of the reading. */
  readonly at: string;
  readonly now: Date;
  readonly tabId: number;
  readonly surfaces: Surfaces;
  readonly early: EarlyPress;
  /** What is wrong with the store, and that a saved ad no longer stands here. */
  readonly notices: ReactNode;
}
