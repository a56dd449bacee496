import { marksOf } from './marks';
import { pixelX, pixelY } from './plot-frame';
import type { Scene } from './scene';

/** How far the layer reaches beyond what is in sight, on every side, as a share of that: so far one drags for nothing. */
const BEYOND = 0.25;

/** The marks as one picture; all lengths are whole pixels of the screen. */
interface Layer {
  readonly image: HTMLCanvasElement;
  /** Where its upper left corner lies, from the point at which both shares are 0. */
  readonly left: number;
  readonly top: number;
}

interface Kept {
  readonly scale: { readonly x: number; readonly y: number };
  readonly stamps: Scene['stamps'];
  readonly layer: Layer;
}

type MarkScene = Pick<Scene, 'dots' | 'frame' | 'view' | 'stamps' | 'ratio'>;

const kept = new WeakMap<Scene['dots'], Kept>();

/**
 * Puts the marks down on a canvas whose clip is the frame. They stand on a layer of their own, at whole pixels of the
 * screen, so that dragging and pointing put down one picture and not thousands, and no mark trembles against the others.
 */
export function drawMarkLayer(pen: CanvasRenderingContext2D, scene: MarkScene): void {
  const { frame, view, ratio } = scene;
  const right = Math.round(pixelX(frame, view, 0) * ratio);
  const down = Math.round(pixelY(frame, view, 0) * ratio);
  const { image, left, top } = layerFor(scene, {
    left: Math.floor(frame.left * ratio) - right,
    top: Math.floor(frame.top * ratio) - down,
    width: Math.ceil(frame.width * ratio) + 1,
    height: Math.ceil(frame.height * ratio) + 1,
  });
  pen.save();
  pen.setTransform(1, 0, 0, 1, 0, 0);
  pen.drawImage(image, left + right, top + down);
  pen.restore();
}

interface Sight {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The layer of before while it shows what is in sight at the same scale, else a new one around it. */
function layerFor(scene: MarkScene, sight: Sight): Layer {
  const { dots, frame, view, stamps, ratio } = scene;
  const scale = { x: (frame.width / view.span) * ratio, y: (frame.height / view.span) * ratio };
  const before = kept.get(dots);
  if (before !== undefined && before.stamps === stamps && holds(before, scale, sight)) return before.layer;
  const aside = Math.ceil(sight.width * BEYOND);
  const above = Math.ceil(sight.height * BEYOND);
  const image = document.createElement('canvas');
  image.width = sight.width + 2 * aside;
  image.height = sight.height + 2 * above;
  const layer = { image, left: sight.left - aside, top: sight.top - above };
  drawMarks(layer, scene, scale);
  kept.set(dots, { scale, stamps, layer });
  return layer;
}

function holds({ scale: own, layer }: Kept, scale: Kept['scale'], sight: Sight): boolean {
  // Zoomed and back again, a scale may differ in its last digit.
  const isSameScale = Math.abs(own.x - scale.x) < 1e-6 && Math.abs(own.y - scale.y) < 1e-6;
  return (
    isSameScale &&
    layer.left <= sight.left &&
    layer.top <= sight.top &&
    layer.left + layer.image.width >= sight.left + sight.width &&
    layer.top + layer.image.height >= sight.top + sight.height
  );
}

function drawMarks({ image, left, top }: Layer, { dots, stamps }: MarkScene, scale: Kept['scale']): void {
  const pen = image.getContext('2d');
  if (pen === null) return;
  for (const mark of marksOf(dots, scale)) {
    const { image: stamp } = stamps[mark.verdict];
    const x = mark.right - left - (stamp.width >> 1);
    const y = -mark.up - top - (stamp.height >> 1);
    if (x > -stamp.width && x < image.width && y > -stamp.height && y < image.height)
      pen.drawImage(stamp, x, y);
  }
}
