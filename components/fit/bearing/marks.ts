import type { Verdict } from '@/utils/fit/report';
import type { BearingDot } from './bearing-dot';

/** A mark to put down, in whole pixels of the screen from where both shares are 0, upwards and to the right. */
export interface Mark {
  readonly right: number;
  readonly up: number;
  readonly verdict: Verdict;
}

/**
 * The marks that a picture of the dots is made of, at so many pixels for the length of a share: of those that fall on
 * one pixel with one verdict, which look the same, only the last.
 */
export function marksOf(
  dots: readonly BearingDot[],
  scale: { readonly x: number; readonly y: number },
): readonly Mark[] {
  const marks = new Map<string, Mark>();
  for (const { ready, toward, verdict } of dots) {
    const right = Math.round(ready * scale.x);
    const up = Math.round(toward * scale.y);
    const spot = `${verdict} ${right} ${up}`;
    // Put in again, it comes last and lies on top, as it would in the whole pile.
    marks.delete(spot);
    marks.set(spot, { right, up, verdict });
  }
  return [...marks.values()];
}
