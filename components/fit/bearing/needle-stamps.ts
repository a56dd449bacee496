import { NEEDLE, NEEDLE_DEGREES, type NeedleSign } from '@/components/ui/verdict-needle';
import type { Verdict } from '@/utils/fit/report';
import { verdictSign } from '../verdict-words';
import type { PlotColours } from './plot-colours';

/** A drawn mark, to be put down as often as needed; `size` is its edge in CSS pixels. */
export interface Stamp {
  readonly image: HTMLCanvasElement;
  readonly size: number;
}

/** The needles are drawn on a square of 24. */
const GRID = 24;
/** Room for the halo that keeps marks apart that touch. */
const MARGIN = 3;

/** One mark for each verdict, drawn once: putting down thousands of pictures is quick, drawing as many paths is not. */
export function needleStamps(
  colours: PlotColours,
  size: number,
  ratio: number,
): Readonly<Record<Verdict, Stamp>> {
  const of = (verdict: Verdict): Stamp =>
    stampOf(verdictSign(verdict), colours.hue[verdict], colours.card, size, ratio);
  return {
    'head-for-it': of('head-for-it'),
    stretch: of('stretch'),
    'pays-the-bills': of('pays-the-bills'),
    'off-course': of('off-course'),
    'ruled-out': of('ruled-out'),
    'cannot-tell': of('cannot-tell'),
  };
}

function stampOf(sign: NeedleSign, hue: string, halo: string, size: number, ratio: number): Stamp {
  const edge = size + 2 * MARGIN;
  const image = document.createElement('canvas');
  image.width = Math.ceil(edge * ratio);
  image.height = image.width;
  const pen = image.getContext('2d');
  if (pen !== null) {
    const scale = (size / GRID) * ratio;
    pen.translate(image.width / 2, image.height / 2);
    pen.rotate((NEEDLE_DEGREES[sign] * Math.PI) / 180);
    pen.scale(scale, scale);
    pen.translate(-GRID / 2, -GRID / 2);
    pen.lineJoin = 'round';
    drawSign(pen, sign, hue, halo);
  }
  return { image, size: edge };
}

function drawSign(pen: CanvasRenderingContext2D, sign: NeedleSign, hue: string, halo: string): void {
  const needle = new Path2D(NEEDLE);
  pen.strokeStyle = halo;
  pen.lineWidth = 5;
  if (sign === 'ring') {
    ring(pen);
    pen.strokeStyle = hue;
    pen.lineWidth = 3;
    pen.setLineDash([9.6, 3.6]);
    ring(pen);
    return;
  }
  pen.stroke(needle);
  pen.fillStyle = sign === 'struck' ? halo : hue;
  fillPath(pen, needle);
  if (sign !== 'struck') return;
  pen.strokeStyle = hue;
  pen.lineWidth = 2.2;
  pen.stroke(needle);
  pen.lineWidth = 3;
  pen.beginPath();
  pen.moveTo(3, 17.4);
  pen.lineTo(21, 6.6);
  pen.stroke();
}

const fillPath = (pen: CanvasRenderingContext2D, path: Path2D): void => pen.fill(path);

function ring(pen: CanvasRenderingContext2D): void {
  pen.beginPath();
  pen.arc(GRID / 2, GRID / 2, 8.4, 0, 2 * Math.PI);
  pen.stroke();
}
