import { useEffect, useRef, type PointerEvent } from 'react';
import type { BearingDot } from './bearing-dot';
import { dotsAt } from './find-dots';
import { placeAt } from './plot-frame';
import { panView, zoomView } from './plot-view';
import type { Plot } from './use-plot';

/** The pointer may leave a needle this long, in milliseconds, on its way to the card beside it. */
const GRACE = 250;
/** Pressed and moved less than this is a press, in CSS pixels. */
const STILL = 4;

export interface PointerInput {
  readonly plot: Plot;
  readonly dots: readonly BearingDot[];
  readonly onPick: (dots: readonly BearingDot[]) => void;
  readonly onOpen: (id: string) => void;
}

interface Drag {
  readonly from: readonly [number, number];
  readonly at: readonly [number, number];
  readonly moved: boolean;
}

interface PointerHandlers {
  readonly onPointerDown: (event: PointerEvent<HTMLCanvasElement>) => void;
  readonly onPointerMove: (event: PointerEvent<HTMLCanvasElement>) => void;
  readonly onPointerUp: (event: PointerEvent<HTMLCanvasElement>) => void;
  readonly onPointerLeave: () => void;
}

/** What the pointer does on the chart: dragging pans, Ctrl and wheel zoom, resting picks, a press opens. */
export function usePointer({ plot, dots, onPick, onOpen }: PointerInput): PointerHandlers {
  const drag = useRef<Drag | null>(null);
  const leaving = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const { canvas, look, place } = plot;

  // React listens to the wheel passively; to keep the page from zooming we have to listen ourselves.
  useEffect(() => {
    const element = canvas.current;
    const onWheel = (event: WheelEvent): void => {
      if (element === null || (!event.ctrlKey && !event.metaKey)) return;
      event.preventDefault();
      const box = element.getBoundingClientRect();
      const { frame, view } = place();
      const at = placeAt(frame, view, event.clientX - box.left, event.clientY - box.top);
      look((from) => zoomView(from, Math.exp(-event.deltaY / 300), at));
    };
    element?.addEventListener('wheel', onWheel, { passive: false });
    return () => element?.removeEventListener('wheel', onWheel);
  }, [canvas, look, place]);

  useEffect(() => () => clearTimeout(leaving.current), []);

  const pick = (found: readonly BearingDot[]): void => {
    clearTimeout(leaving.current);
    onPick(found);
  };
  const leaveSoon = (): void => {
    clearTimeout(leaving.current);
    leaving.current = setTimeout(() => onPick([]), GRACE);
  };
  const under = (event: PointerEvent<HTMLCanvasElement>): readonly BearingDot[] => {
    const box = event.currentTarget.getBoundingClientRect();
    const { frame, view } = place();
    return dotsAt(dots, frame, view, { px: event.clientX - box.left, py: event.clientY - box.top });
  };

  return {
    onPointerDown(event) {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      const at = [event.clientX, event.clientY] as const;
      drag.current = { from: at, at, moved: false };
    },
    onPointerMove(event) {
      const going = drag.current;
      if (going === null) {
        const found = under(event);
        if (found.length > 0) pick(found);
        else if (event.pointerType === 'mouse') leaveSoon();
        return;
      }
      const { clientX, clientY } = event;
      const moved = going.moved || Math.hypot(clientX - going.from[0], clientY - going.from[1]) > STILL;
      if (!moved) return;
      if (!going.moved) pick([]);
      const { frame } = place();
      const by = {
        x: (going.at[0] - clientX) / frame.width,
        y: (clientY - going.at[1]) / frame.height,
      };
      drag.current = { ...going, at: [clientX, clientY], moved };
      look((view) => panView(view, by));
    },
    onPointerUp(event) {
      const done = drag.current;
      drag.current = null;
      if (done === null || done.moved) return;
      const [first, ...others] = under(event);
      if (first === undefined) return;
      // Where several lie on one spot, the card lists them; the press only brings it up.
      if (others.length === 0) onOpen(first.id);
      else pick([first, ...others]);
    },
    // Onto the card, which may be read for as long as one likes; off the chart altogether, its frame puts it away.
    onPointerLeave: () => clearTimeout(leaving.current),
  };
}
