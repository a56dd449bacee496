import { useEffect } from 'react';
import type { UserVerdict } from '@/utils/posting/posting';
import type { EarlyPress } from './early-press';
import { takeVerdict } from './early-press';

/** Carries out, once, a verdict of mine that was pressed before anything could be noted. */
export function useEarlyVerdict(early: EarlyPress, choose: (verdict: UserVerdict) => void): void {
  useEffect(() => {
    const verdict = takeVerdict(early);
    if (verdict !== null) choose(verdict);
  }, [early, choose]);
}
