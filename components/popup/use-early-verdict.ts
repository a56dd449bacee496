import { useEffect, type RefObject } from 'react';
import type { UserVerdict } from '@/utils/posting/posting';

/** Carries out, once, a verdict of mine that was pressed before anything could be noted. */
export function useEarlyVerdict(
  early: RefObject<UserVerdict | null>,
  choose: (verdict: UserVerdict) => void,
): void {
  useEffect(() => {
    const verdict = early.current;
    if (verdict === null) return;
    early.current = null;
    choose(verdict);
  }, [early, choose]);
}
