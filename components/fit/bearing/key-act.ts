import type { BearingDot } from './bearing-dot';
import { nextDot, type Heading } from './find-dots';
import { middleOf, panView, viewWith, WHOLE_VIEW, zoomView, type PlotView } from './plot-view';

/** What a key does on the chart. */
export type KeyAct =
  | { readonly kind: 'open' | 'leave' }
  | { readonly kind: 'look'; readonly change: (view: PlotView) => PlotView }
  | { readonly kind: 'step'; readonly to: BearingDot; readonly follow: (view: PlotView) => PlotView };

export interface KeyState {
  readonly dots: readonly BearingDot[];
  /** The dot that is pointed at; null before the first step. */
  readonly from: BearingDot | null;
}

interface Key {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

const HEADINGS: Readonly<Record<string, Heading>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};
const PANS: Readonly<Record<Heading, { readonly x: number; readonly y: number }>> = {
  left: { x: -0.2, y: 0 },
  right: { x: 0.2, y: 0 },
  up: { x: 0, y: 0.2 },
  down: { x: 0, y: -0.2 },
};
const ZOOMS: Readonly<Record<string, (view: PlotView) => PlotView>> = {
  '+': (view) => zoomView(view, 1.6, middleOf(view)),
  '=': (view) => zoomView(view, 1.6, middleOf(view)),
  '-': (view) => zoomView(view, 1 / 1.6, middleOf(view)),
  '0': () => WHOLE_VIEW,
};

/** The act a key stands for; null for keys the chart leaves to others. Arrows step, with Shift they pan. */
export function keyAct(event: Key, { dots, from }: KeyState): KeyAct | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  const zoom = ZOOMS[event.key];
  if (zoom !== undefined) return { kind: 'look', change: zoom };
  if (event.key === 'Enter') return { kind: 'open' };
  if (event.key === 'Escape' && from !== null) return { kind: 'leave' };
  const heading = HEADINGS[event.key];
  if (heading === undefined) return null;
  if (event.shiftKey) return { kind: 'look', change: (view) => panView(view, PANS[heading]) };
  const to = from === null ? bestOf(dots) : nextDot(dots, from, heading);
  if (to === null) return null;
  return { kind: 'step', to, follow: (view) => viewWith(view, { x: to.ready, y: to.toward }) };
}

/** Where stepping begins: the dot furthest to the upper right. */
function bestOf(dots: readonly BearingDot[]): BearingDot | null {
  const sum = (dot: BearingDot): number => dot.ready + dot.toward;
  return dots.reduce<BearingDot | null>(
    (best, dot) => (best === null || sum(dot) > sum(best) ? dot : best),
    null,
  );
}
