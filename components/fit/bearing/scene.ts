import type { Verdict } from '@/utils/fit/report';
import type { BearingDot } from './bearing-dot';
import type { Stamp } from './needle-stamps';
import type { PlotColours } from './plot-colours';
import type { PlotFrame } from './plot-frame';
import type { PlotView } from './plot-view';

/** What the axes and quarters say. */
export interface PlotWords {
  readonly ready: string;
  readonly toward: string;
  /** Name of each quarter, already with its count. */
  readonly quarters: Readonly<Partial<Record<Verdict, string>>>;
}

/** Everything a picture of the chart is made of. */
export interface Scene {
  readonly dots: readonly BearingDot[];
  readonly frame: PlotFrame;
  readonly view: PlotView;
  readonly colours: PlotColours;
  readonly stamps: Readonly<Record<Verdict, Stamp>>;
  /** Where the quarters meet: R and E of the thresholds. */
  readonly lines: { readonly ready: number; readonly toward: number };
  readonly words: PlotWords;
  readonly font: string;
  /** Pixels of the screen to a CSS pixel; the stamps are drawn for it. */
  readonly ratio: number;
  /** The dot that is pointed at or stepped to. */
  readonly marked: BearingDot | null;
  /** The dot whose job is open. */
  readonly open: BearingDot | null;
}
