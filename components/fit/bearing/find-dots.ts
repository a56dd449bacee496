import type { BearingDot } from './bearing-dot';
import { pixelX, pixelY, type PlotFrame } from './plot-frame';
import type { PlotView } from './plot-view';

/** Marks lie this near to the pointer to be meant, in CSS pixels. */
const REACH = 12;
/** Marks this near to one another can't be told apart, in CSS pixels. */
const TOGETHER = 4;

/** The dot under a pixel with the others that lie on it, nearest first; empty where there is none. */
export function dotsAt(
  dots: readonly BearingDot[],
  frame: PlotFrame,
  view: PlotView,
  at: { readonly px: number; readonly py: number },
): readonly BearingDot[] {
  let nearest: { readonly px: number; readonly py: number } | null = null;
  let least = REACH;
  for (const dot of dots) {
    const px = pixelX(frame, view, dot.ready);
    const py = pixelY(frame, view, dot.toward);
    const away = Math.hypot(px - at.px, py - at.py);
    if (away < least) {
      least = away;
      nearest = { px, py };
    }
  }
  if (nearest === null) return [];
  const { px, py } = nearest;
  return dots.filter(
    (dot) =>
      Math.hypot(pixelX(frame, view, dot.ready) - px, pixelY(frame, view, dot.toward) - py) <= TOGETHER,
  );
}

export type Heading = 'left' | 'right' | 'up' | 'down';

/**
 * The next dot from one in a direction: the nearest whose way there leads more that way than across. `null` where
 * there is none.
 */
export function nextDot(
  dots: readonly BearingDot[],
  from: Pick<BearingDot, 'ready' | 'toward'>,
  heading: Heading,
): BearingDot | null {
  const sign = heading === 'right' || heading === 'up' ? 1 : -1;
  const sideways = heading === 'left' || heading === 'right';
  let best: BearingDot | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const dot of dots) {
    const dx = dot.ready - from.ready;
    const dy = dot.toward - from.toward;
    const along = sign * (sideways ? dx : dy);
    const across = Math.abs(sideways ? dy : dx);
    if (along <= 1e-9 || across > along) continue;
    const cost = along + across;
    if (cost < least) {
      least = cost;
      best = dot;
    }
  }
  return best;
}
