import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { frameOf, pixelX, pixelY, placeAt } from '@/components/fit/bearing/plot-frame';
import { middleOf, panView, viewWith, WHOLE_VIEW, zoomView } from '@/components/fit/bearing/plot-view';
import type { PlotView } from '@/components/fit/bearing/plot-view';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const aView = fc
  .record({ factor: fc.double({ min: 1, max: 15, noNaN: true }), x: share, y: share })
  .map(({ factor, x, y }) => zoomView(WHOLE_VIEW, factor, { x, y }));
const isHeld = ({ left, bottom, span }: PlotView): boolean =>
  [left, bottom].every(
    (from) => from >= WHOLE_VIEW.left - 1e-9 && from + span <= WHOLE_VIEW.left + WHOLE_VIEW.span + 1e-9,
  );

describe('the view of a plot', () => {
  it('never leaves the whole, however it is zoomed and moved', () => {
    fc.assert(
      fc.property(aView, fc.double({ min: -3, max: 3, noNaN: true }), share, (view, by, at) => {
        expect(isHeld(panView(view, { x: by, y: -by }))).toBe(true);
        expect(isHeld(zoomView(view, 0.3 + at, { x: at, y: at }))).toBe(true);
      }),
    );
  });

  it('keeps the point under the pointer in its place while zooming in', () => {
    const frame = frameOf(900, 600);
    fc.assert(
      fc.property(aView, share, share, (view, x, y) => {
        const at = { x: view.left + x * view.span, y: view.bottom + y * view.span };
        const nearer = zoomView(view, 1.3, at);
        if (nearer.span === view.span) return;
        expect(pixelX(frame, nearer, at.x)).toBeCloseTo(pixelX(frame, view, at.x), 6);
        expect(pixelY(frame, nearer, at.y)).toBeCloseTo(pixelY(frame, view, at.y), 6);
      }),
    );
  });

  it('finds the place under a pixel, and the pixel of a place', () => {
    const frame = frameOf(700, 500);
    const view = zoomView(WHOLE_VIEW, 3, { x: 0.2, y: 0.7 });
    const place = placeAt(frame, view, 300, 200);
    expect(pixelX(frame, view, place.x)).toBeCloseTo(300);
    expect(pixelY(frame, view, place.y)).toBeCloseTo(200);
  });

  it('shows everything again when zoomed out far enough', () => {
    const near = zoomView(WHOLE_VIEW, 8, { x: 0.9, y: 0.1 });
    expect(zoomView(near, 1 / 50, middleOf(near))).toEqual(WHOLE_VIEW);
  });

  it('moves only as far as it takes to have a point in sight', () => {
    const near = zoomView(WHOLE_VIEW, 4, { x: 0, y: 0 });
    const middle = middleOf(near);
    expect(viewWith(near, middle)).toEqual(near);
    const moved = viewWith(near, { x: 0.9, y: middle.y });
    expect(moved.bottom).toBe(near.bottom);
    expect(moved.left).toBeLessThan(0.9);
    expect(moved.left + moved.span).toBeGreaterThan(0.9);
  });
});
