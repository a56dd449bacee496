import { describe, expect, it } from 'vitest';
import { chanceOutside, decodeLabels } from '@/utils/skills/tagger/decode-labels';

/** Coming from outside, a word cannot go on. */
const STEPS = Float32Array.of(0, 0, -1e4, 0, 0, 0, 0, 0, 0);

describe('Decoding labels', () => {
  it('takes the best path that is allowed', () => {
    expect([...decodeLabels(Float64Array.of(0, 1, 5, 0, -1, 3, 2, 0, 0), STEPS, 0)]).toEqual([1, 2, 0]);
  });

  it('favours the outside as far as it is told to', () => {
    const scores = Float64Array.of(0, 0.5, -9);
    expect([...decodeLabels(scores, STEPS, 0)]).toEqual([1]);
    expect([...decodeLabels(scores, STEPS, 1)]).toEqual([0]);
  });

  it('tells how likely a word is outside', () => {
    const [even = 0] = chanceOutside(Float64Array.of(0, 0, 0), STEPS);
    expect(even).toBeCloseTo(0.5, 3);
    const [surely = 0, hardly = 1] = chanceOutside(Float64Array.of(9, 0, 0, 0, 9, 0), STEPS);
    expect(surely).toBeGreaterThan(0.99);
    expect(hardly).toBeLessThan(0.01);
  });

  it('has nothing to say of nothing', () => {
    expect(decodeLabels(new Float64Array(0), STEPS, 0)).toHaveLength(0);
    expect(chanceOutside(new Float64Array(0), STEPS)).toHaveLength(0);
  });
});
