import type { Verdict } from '@/utils/fit/report';
import type { BearingDot } from './bearing-dot';
import { drawAxes } from './draw-axes';
import { drawMarkLayer } from './mark-layer';
import { pixelX, pixelY } from './plot-frame';
import type { Scene } from './scene';

/** Draws the whole chart on a cleared canvas, in CSS pixels. */
export function drawBearing(pen: CanvasRenderingContext2D, scene: Scene): void {
  const { frame, colours } = scene;
  pen.save();
  pen.beginPath();
  pen.rect(frame.left, frame.top, frame.width, frame.height);
  pen.clip();
  drawGrounds(pen, scene);
  pen.restore();
  drawAxes(pen, scene);
  pen.save();
  pen.beginPath();
  pen.rect(frame.left, frame.top, frame.width, frame.height);
  pen.clip();
  drawNames(pen, scene);
  drawMarkLayer(pen, scene);
  if (scene.open !== null) drawMarked(pen, scene, scene.open, colours.star);
  if (scene.marked !== null && scene.marked !== scene.open) drawMarked(pen, scene, scene.marked, colours.ink);
  pen.restore();
}

/** A ring around a mark, and its range as a line from low to high. */
function drawMarked(pen: CanvasRenderingContext2D, scene: Scene, dot: BearingDot, colour: string): void {
  const { frame, view, colours, stamps } = scene;
  const x = pixelX(frame, view, dot.ready);
  const y = pixelY(frame, view, dot.toward);
  pen.strokeStyle = colours.hue[dot.verdict];
  pen.lineWidth = 2;
  pen.beginPath();
  pen.moveTo(x, pixelY(frame, view, dot.low));
  pen.lineTo(x, pixelY(frame, view, dot.high));
  pen.stroke();
  const { image, size } = stamps[dot.verdict];
  pen.fillStyle = colours.card;
  pen.strokeStyle = colour;
  pen.beginPath();
  pen.arc(x, y, size / 2 + 3, 0, 2 * Math.PI);
  pen.fill();
  pen.stroke();
  pen.drawImage(image, x - size / 2, y - size / 2, size, size);
}

interface Quarter {
  readonly verdict: Verdict;
  readonly right: boolean;
  readonly top: boolean;
}

interface Sight {
  readonly left: number;
  readonly end: number;
  readonly upper: number;
  readonly lower: number;
}

const QUARTERS: readonly Quarter[] = [
  { verdict: 'head-for-it', right: true, top: true },
  { verdict: 'stretch', right: false, top: true },
  { verdict: 'pays-the-bills', right: true, top: false },
  { verdict: 'off-course', right: false, top: false },
];

/** What is in sight of a quarter, in pixels; null where that is nothing. */
function sightOf({ right, top }: Quarter, { frame, view, lines }: Scene): Sight | null {
  const middleX = pixelX(frame, view, lines.ready);
  const middleY = pixelY(frame, view, lines.toward);
  const left = right ? Math.max(frame.left, middleX) : frame.left;
  const end = right ? frame.left + frame.width : Math.min(frame.left + frame.width, middleX);
  const upper = top ? frame.top : Math.max(frame.top, middleY);
  const lower = top ? Math.min(frame.top + frame.height, middleY) : frame.top + frame.height;
  return end <= left || lower <= upper ? null : { left, end, upper, lower };
}

/** The grounds of the two quarters that lead somewhere. */
function drawGrounds(pen: CanvasRenderingContext2D, scene: Scene): void {
  for (const quarter of QUARTERS.filter(({ top }) => top)) {
    const sight = sightOf(quarter, scene);
    if (sight === null) continue;
    pen.fillStyle = scene.colours.wash[quarter.verdict];
    pen.globalAlpha = quarter.right ? 1 : 0.6;
    pen.fillRect(sight.left, sight.upper, sight.end - sight.left, sight.lower - sight.upper);
    pen.globalAlpha = 1;
  }
}

/** Each quarter's name stands in the outer corner of what is in sight of it, clear of the lines behind it. */
function drawNames(pen: CanvasRenderingContext2D, scene: Scene): void {
  pen.font = `600 ${scene.font}`;
  pen.lineJoin = 'round';
  for (const quarter of QUARTERS) {
    const sight = sightOf(quarter, scene);
    const name = scene.words.quarters[quarter.verdict];
    if (sight === null || name === undefined) continue;
    if (sight.end - sight.left < 90 || sight.lower - sight.upper < 28) continue;
    const x = quarter.right ? sight.end - 10 : sight.left + 10;
    const y = quarter.top ? sight.upper + 8 : sight.lower - 8;
    pen.textAlign = quarter.right ? 'right' : 'left';
    pen.textBaseline = quarter.top ? 'top' : 'bottom';
    pen.lineWidth = 5;
    pen.strokeStyle = quarter.top ? scene.colours.wash[quarter.verdict] : scene.colours.card;
    pen.strokeText(name, x, y);
    pen.fillStyle = scene.colours.hue[quarter.verdict];
    pen.fillText(name, x, y);
  }
}
