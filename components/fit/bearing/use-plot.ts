import { useCallback, useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { reportError } from '@/utils/platform/report-error';
import { drawBearing } from './draw-bearing';
import { needleStamps } from './needle-stamps';
import { readColours, watchTheme, type PlotColours } from './plot-colours';
import { frameOf, type PlotFrame } from './plot-frame';
import { WHOLE_VIEW, type PlotView } from './plot-view';
import type { Scene } from './scene';

export type PlotInput = Pick<Scene, 'dots' | 'lines' | 'words' | 'marked' | 'open'>;

export interface Plot {
  /** Goes on the canvas. */
  readonly canvas: RefObject<HTMLCanvasElement | null>;
  /** The frame and view as they are drawn, to find what lies under the pointer. */
  readonly place: () => { readonly frame: PlotFrame; readonly view: PlotView };
  /** Changes what is looked at; drawn with the next frame of the screen. */
  readonly look: (change: (view: PlotView) => PlotView) => void;
  /** Whether everything is in sight. */
  readonly isWhole: boolean;
}

interface Paint {
  readonly colours: PlotColours;
  readonly stamps: Scene['stamps'];
  readonly font: string;
  readonly ratio: number;
}

/** The more marks there are, the smaller each of them: edge length in CSS pixels. */
const markSize = (count: number): number => (count < 150 ? 19 : count < 1000 ? 14 : 10);

/** Draws the chart on its canvas, at most once a frame of the screen, and again when size, theme or content change. */
export function usePlot(content: PlotInput): Plot {
  const canvas = useRef<HTMLCanvasElement>(null);
  const view = useRef(WHOLE_VIEW);
  const latest = useRef(content);
  const paint = useRef<Paint | null>(null);
  const frameAsked = useRef(0);
  const [isWhole, setIsWhole] = useState(true);
  const size = markSize(content.dots.length);

  const draw = useCallback(() => {
    frameAsked.current = 0;
    const element = canvas.current;
    const pen = element?.getContext('2d') ?? null;
    if (element === null || pen === null) return;
    paint.current ??= paintFor(element, markSize(latest.current.dots.length));
    const ratio = window.devicePixelRatio;
    const { clientWidth: width, clientHeight: height } = element;
    pen.setTransform(ratio, 0, 0, ratio, 0, 0);
    pen.clearRect(0, 0, width, height);
    drawBearing(pen, {
      ...latest.current,
      ...paint.current,
      view: view.current,
      frame: frameOf(width, height),
    });
  }, []);

  const ask = useCallback(() => {
    if (frameAsked.current === 0) frameAsked.current = requestAnimationFrame(draw);
  }, [draw]);

  const repaint = useCallback(() => {
    paint.current = null;
    ask();
  }, [ask]);

  useLayoutEffect(() => {
    latest.current = content;
    ask();
  });
  useEffect(repaint, [repaint, size]);
  useEffect(() => watchTheme(repaint), [repaint]);
  useEffect(() => () => cancelAnimationFrame(frameAsked.current), []);
  useEffect(() => {
    const element = canvas.current;
    if (element === null) return undefined;
    const fit = (): void => {
      const ratio = window.devicePixelRatio;
      element.width = Math.round(element.clientWidth * ratio);
      element.height = Math.round(element.clientHeight * ratio);
      paint.current = null;
      draw();
    };
    const observer = new ResizeObserver(() => {
      try {
        fit();
      } catch (error) {
        reportError(error, 'draw the bearing chart');
      }
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [draw]);

  const look = useCallback(
    (change: (from: PlotView) => PlotView) => {
      view.current = change(view.current);
      setIsWhole(view.current.span >= WHOLE_VIEW.span - 1e-6);
      ask();
    },
    [ask],
  );
  const place = useCallback(() => {
    const element = canvas.current;
    return { frame: frameOf(element?.clientWidth ?? 1, element?.clientHeight ?? 1), view: view.current };
  }, []);
  return { canvas, place, look, isWhole };
}

function paintFor(element: HTMLElement, size: number): Paint {
  const colours = readColours(element.parentElement ?? element);
  const { fontFamily } = getComputedStyle(element);
  const { devicePixelRatio: ratio } = window;
  return { colours, stamps: needleStamps(colours, size, ratio), font: `12px ${fontFamily}`, ratio };
}
