import type { Scene } from './scene';
import { pixelX, pixelY } from './plot-frame';
import type { PlotView } from './plot-view';

const STEPS = [0.25, 0.1, 0.05, 0.02, 0.01];
/** Lines lie at least this far apart, in CSS pixels. */
const LEAST_APART = 92;

/** Round shares in sight of one axis, so many that they don't crowd. */
export function ticksOf(from: number, span: number, length: number): readonly number[] {
  const fitting = STEPS.filter((step) => (step / span) * length >= LEAST_APART);
  const step = fitting.at(-1) ?? STEPS[0] ?? 1;
  const first = Math.ceil(Math.max(0, from) / step - 1e-9);
  const last = Math.floor(Math.min(1, from + span) / step + 1e-9);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => (first + at) * step);
}

const percent = (share: number): string => String(Math.round(share * 100));

/** Hairlines with their figures, the two lines between verdicts, and what the axes measure. */
export function drawAxes(pen: CanvasRenderingContext2D, scene: Scene): void {
  const { frame, view, colours, lines, words, font } = scene;
  const right = frame.left + frame.width;
  const bottom = frame.top + frame.height;
  pen.font = font;
  pen.lineWidth = 1;
  pen.fillStyle = colours.faint;
  pen.strokeStyle = colours.line;

  pen.textAlign = 'center';
  pen.textBaseline = 'top';
  for (const tick of ticksOf(view.left, view.span, frame.width)) {
    const x = Math.round(pixelX(frame, view, tick)) + 0.5;
    stroke(pen, [x, frame.top, x, bottom]);
    pen.fillText(percent(tick), x, bottom + 7);
  }
  pen.textAlign = 'right';
  pen.textBaseline = 'middle';
  for (const tick of ticksOf(view.bottom, view.span, frame.height)) {
    const y = Math.round(pixelY(frame, view, tick)) + 0.5;
    stroke(pen, [frame.left, y, right, y]);
    pen.fillText(percent(tick), frame.left - 8, y);
  }

  pen.strokeStyle = colours.edge;
  pen.setLineDash([4, 4]);
  if (isSeen(view.left, view, lines.ready)) {
    const x = Math.round(pixelX(frame, view, lines.ready)) + 0.5;
    stroke(pen, [x, frame.top, x, bottom]);
  }
  if (isSeen(view.bottom, view, lines.toward)) {
    const y = Math.round(pixelY(frame, view, lines.toward)) + 0.5;
    stroke(pen, [frame.left, y, right, y]);
  }
  pen.setLineDash([]);
  pen.strokeStyle = colours.line;
  pen.strokeRect(frame.left + 0.5, frame.top + 0.5, frame.width - 1, frame.height - 1);

  pen.textAlign = 'center';
  pen.textBaseline = 'bottom';
  pen.fillText(words.ready, frame.left + frame.width / 2, bottom + 46);
  pen.save();
  pen.translate(4, frame.top + frame.height / 2);
  pen.rotate(-Math.PI / 2);
  pen.textBaseline = 'top';
  pen.fillText(words.toward, 0, 0, frame.height);
  pen.restore();
}

const isSeen = (from: number, { span }: PlotView, at: number): boolean => at > from && at < from + span;

function stroke(
  pen: CanvasRenderingContext2D,
  [x1, y1, x2, y2]: readonly [number, number, number, number],
): void {
  pen.beginPath();
  pen.moveTo(x1, y1);
  pen.lineTo(x2, y2);
  pen.stroke();
}
