import { describe, expect, it } from 'vitest';

import type { BearingDot } from '@/components/fit/bearing/bearing-dot';
import { dotsAt, nextDot } from '@/components/fit/bearing/find-dots';
import { keyAct } from '@/components/fit/bearing/key-act';
import { ticksOf } from '@/components/fit/bearing/draw-axes';
import { frameOf, pixelX, pixelY } from '@/components/fit/bearing/plot-frame';
import { WHOLE_VIEW } from '@/components/fit/bearing/plot-view';

const dot = (id: string, ready: number, toward: number): BearingDot => ({
  id,
  title: id,
  company: null,
  verdict: 'stretch',
  leaning: false,
  ready,
  toward,
  low: toward,
  high: toward,
  readyText: '',
  towardText: '',
});
const FRAME = frameOf(900, 600);
const DOTS = [dot('a', 0.2, 0.8), dot('b', 0.2, 0.8), dot('c', 0.6, 0.75), dot('d', 0.25, 0.3)];
const NO_KEYS = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false };

describe('dotsAt', () => {
  const pixel = (x: number, y: number) => ({
    px: pixelX(FRAME, WHOLE_VIEW, x),
    py: pixelY(FRAME, WHOLE_VIEW, y),
  });

  it('gives the dot under the pointer with those that lie on it', () => {
    const { px, py } = pixel(0.2, 0.8);
    const found = dotsAt(DOTS, FRAME, WHOLE_VIEW, { px: px + 5, py: py - 5 });
    expect(found.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('gives none where none is near', () => {
    expect(dotsAt(DOTS, FRAME, WHOLE_VIEW, pixel(0.4, 0.5))).toEqual([]);
  });
});

describe('nextDot', () => {
  it.each([
    ['right', 'a', 'c'],
    ['down', 'a', 'd'],
    ['up', 'd', 'a'],
    ['left', 'c', 'a'],
  ] as const)('goes %s from %s to %s', (heading, from, to) => {
    const start = DOTS.find(({ id }) => id === from);
    expect(nextDot(DOTS, start ?? { ready: 0, toward: 0 }, heading)?.id).toBe(to);
  });

  it('stays where nothing lies that way', () => {
    expect(nextDot(DOTS, { ready: 0.6, toward: 0.75 }, 'right')).toBeNull();
  });
});

describe('keyAct', () => {
  it('begins at the dot furthest to the upper right', () => {
    const act = keyAct({ ...NO_KEYS, key: 'ArrowDown' }, { dots: DOTS, from: null });
    expect(act).toMatchObject({ kind: 'step', to: { id: 'c' } });
  });

  it('leaves Ctrl and other letters to the browser', () => {
    expect(keyAct({ ...NO_KEYS, key: '+', ctrlKey: true }, { dots: DOTS, from: null })).toBeNull();
    expect(keyAct({ ...NO_KEYS, key: 'x' }, { dots: DOTS, from: null })).toBeNull();
    expect(keyAct({ ...NO_KEYS, key: 'Escape' }, { dots: DOTS, from: null })).toBeNull();
  });

  it('pans with Shift and zooms with plus', () => {
    const zoomed = keyAct({ ...NO_KEYS, key: '+' }, { dots: DOTS, from: null });
    if (zoomed?.kind !== 'look') throw new Error('plus zooms');
    const near = zoomed.change(WHOLE_VIEW);
    expect(near.span).toBeLessThan(WHOLE_VIEW.span);
    const panned = keyAct({ ...NO_KEYS, key: 'ArrowRight', shiftKey: true }, { dots: DOTS, from: null });
    if (panned?.kind !== 'look') throw new Error('Shift and an arrow pan');
    expect(panned.change(near).left).toBeGreaterThan(near.left);
  });
});

describe('ticksOf', () => {
  it('gives round shares inside 0 and 1, more of them the nearer one looks', () => {
    expect(ticksOf(WHOLE_VIEW.left, WHOLE_VIEW.span, 800)).toEqual([0, 0.25, 0.5, 0.75, 1]);
    const near = ticksOf(0.4, 0.2, 800);
    expect(near.map((tick) => Math.round(tick * 100))).toEqual([40, 45, 50, 55, 60]);
  });
});
