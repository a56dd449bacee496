import { useCallback, useState } from 'react';

export interface Held<T> {
  /** What to show: the live value, or the one before while it is held. */
  readonly shown: T;
  /** Something else is live by now. */
  readonly changed: boolean;
  /** Shows what is live after all. */
  readonly show: () => void;
}

/** Follows a live value, but keeps the one before for as long as `hold` says that it must not be swapped away. */
export function useHeld<T>(live: T, identity: string, hold: boolean): Held<T> {
  const [kept, setKept] = useState({ value: live, identity });
  const show = useCallback(() => setKept({ value: live, identity }), [live, identity]);
  const same = kept.identity === identity;
  if (same || !hold) {
    // Adjusting during rendering, as React asks for state that follows props; it settles in one pass.
    if (kept.value !== live || !same) setKept({ value: live, identity });
    return { shown: live, changed: false, show };
  }
  return { shown: kept.value, changed: true, show };
}
