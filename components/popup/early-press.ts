import type { RefObject } from 'react';
import type { UserVerdict } from '@/utils/posting/posting';

/** What a quick hand pressed at the first look, carried out as soon as the whole popup is there. */
export interface EarlyPress {
  readonly save: RefObject<boolean>;
  readonly verdict: RefObject<UserVerdict | null>;
}

/** Nothing was pressed yet. */
export const noEarlyPress = (): EarlyPress => ({ save: { current: false }, verdict: { current: null } });

/** Holds that the page is to be saved. */
export function holdSave({ save }: EarlyPress): void {
  save.current = true;
}

/** Holds my verdict; null takes an earlier one back. */
export function holdVerdict({ verdict }: EarlyPress, chosen: UserVerdict | null): void {
  verdict.current = chosen;
}

/** Gives the verdict that was held, once. */
export function takeVerdict({ verdict }: EarlyPress): UserVerdict | null {
  const held = verdict.current;
  verdict.current = null;
  return held;
}
