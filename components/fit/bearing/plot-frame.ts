import type { PlotPoint, PlotView } from './plot-view';

/** Where the plot lies on its canvas, in CSS pixels. */
export interface PlotFrame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The frame on a canvas of a size: room at the left and below for the figures and names of the axes. */
export function frameOf(width: number, height: number): PlotFrame {
  const left = width < 480 ? 44 : 58;
  const below = 48;
  const top = 6;
  return { left, top, width: Math.max(1, width - left - 6), height: Math.max(1, height - top - below) };
}

/** Pixel of a share along the horizontal axis. */
export const pixelX = (frame: PlotFrame, view: PlotView, x: number): number =>
  frame.left + ((x - view.left) / view.span) * frame.width;

/** Pixel of a share along the vertical axis, which runs upwards. */
export const pixelY = (frame: PlotFrame, view: PlotView, y: number): number =>
  frame.top + frame.height - ((y - view.bottom) / view.span) * frame.height;

/** The place in the plot under a pixel of its canvas. */
export const placeAt = (frame: PlotFrame, view: PlotView, px: number, py: number): PlotPoint => ({
  x: view.left + ((px - frame.left) / frame.width) * view.span,
  y: view.bottom + ((frame.top + frame.height - py) / frame.height) * view.span,
});
