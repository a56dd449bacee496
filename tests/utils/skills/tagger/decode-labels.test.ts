import { describe, expect, it } from 'vitest';
import { decodeLabels, FOLLOWS, LABELS } from '@/utils/skills/tagger/decode-labels';

const STEPS = new Float32Array(LABELS * LABELS).fill(-1e4);
FOLLOWS.forEach((next, from) => {
  for (const to of next) STEPS[from * LABELS + to] = 0;
});
const [outside, begins, within, ends, alone] = [0, 1, 2, 3, 4];
/** Scores of one word: `value` for the label, nothing for the others. */
const word = (label: number, value = 5): number[] =>
  Array.from({ length: LABELS }, (_, other) => (other === label ? value : 0));
const scores = (...words: readonly number[][]): Float64Array => Float64Array.from(words.flat());

describe('Decoding labels', () => {
  it('takes the best path that is allowed', () => {
    expect([...decodeLabels(scores(word(alone), word(outside), word(alone)), STEPS, 0)]).toEqual([4, 0, 4]);
    expect([...decodeLabels(scores(word(begins), word(within), word(ends)), STEPS, 0)]).toEqual([1, 2, 3]);
  });

  it('begins no span that it does not end, and ends none that it has not begun', () => {
    expect([...decodeLabels(scores(word(begins), word(outside)), STEPS, 0)]).not.toEqual([1, 0]);
    expect([...decodeLabels(scores(word(outside), word(begins, 9)), STEPS, 0)]).toEqual([0, 0]);
    expect([...decodeLabels(scores(word(ends), word(outside)), STEPS, 0)][0]).not.toBe(ends);
  });

  it('favours the outside as far as it is told to', () => {
    const one = scores(word(alone, 0.5));
    expect([...decodeLabels(one, STEPS, 0)]).toEqual([4]);
    expect([...decodeLabels(one, STEPS, 1)]).toEqual([0]);
  });

  it('has nothing to say of nothing', () => {
    expect(decodeLabels(new Float64Array(0), STEPS, 0)).toHaveLength(0);
  });
});
