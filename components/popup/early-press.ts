import type { RefObject } from 'react';
import type { UserVerdict } from '@/utils/posting/posting';

/** What a quick hand pressed at the first look, carried out as soon as the whole popup is there. */
export interface EarlyPress {
  readonly save: RefObject<boolean>;
  readonly verdict: RefObject<UserVerdict | null>;
}
