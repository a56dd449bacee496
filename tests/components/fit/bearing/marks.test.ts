import { describe, expect, it } from 'vitest';

import type { BearingDot } from '@/components/fit/bearing/bearing-dot';
import { marksOf } from '@/components/fit/bearing/marks';

const dot = (ready: number, toward: number, verdict: BearingDot['verdict'] = 'stretch'): BearingDot => ({
  id: `${ready} ${toward}`,
  title: '',
  company: null,
  verdict,
  leaning: false,
  ready,
  toward,
  low: toward,
  high: toward,
  readyText: '',
  towardText: '',
});
const HUNDRED = { x: 100, y: 200 };

describe('marksOf', () => {
  it('puts a dot at whole pixels to the right and up', () => {
    expect(marksOf([dot(0.256, 0.5)], HUNDRED)).toEqual([{ right: 26, up: 100, verdict: 'stretch' }]);
  });

  it('draws one mark for dots that look the same, and keeps the one that lies on top there', () => {
    const marks = marksOf([dot(0.251, 0.5), dot(0.25, 0.5, 'off-course'), dot(0.2512, 0.5)], HUNDRED);
    expect(marks.map(({ verdict }) => verdict)).toEqual(['off-course', 'stretch']);
  });

  it('tells them apart again from nearer by', () => {
    expect(marksOf([dot(0.251, 0.5), dot(0.258, 0.5)], { x: 1000, y: 2000 })).toHaveLength(2);
  });
});
