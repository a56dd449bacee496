import { describe, expect, it } from 'vitest';
import { chainSums, chanceOutside, stepShares } from '@/utils/skills/tagger/chain-sums';
import { FOLLOWS, LABELS } from '@/utils/skills/tagger/decode-labels';

const LOGS = new Float32Array(LABELS * LABELS).fill(-1e4);
FOLLOWS.forEach((next, from) => {
  for (const to of next) LOGS[from * LABELS + to] = 0;
});
const STEPS = stepShares(LOGS);
const [outside, alone] = [0, 4];
/** Scores of one word: `value` for the label, nothing for the others. */
const word = (label: number, value = 5): number[] =>
  Array.from({ length: LABELS }, (_, other) => (other === label ? value : 0));
const scores = (...words: readonly number[][]): Float64Array => Float64Array.from(words.flat());

describe('Sums over the chain', () => {
  it('tells how likely a word is outside', () => {
    expect(chanceOutside(chainSums(new Float64Array(LABELS), STEPS), 0)).toBeCloseTo(0.5, 3);
    const sums = chainSums(scores(word(outside, 9), word(alone, 9)), STEPS);
    expect(chanceOutside(sums, 0)).toBeGreaterThan(0.99);
    expect(chanceOutside(sums, 1)).toBeLessThan(0.01);
  });

  it('sums over every path: two words without scores have five', () => {
    // Outside or alone for each, or a span of both.
    const sums = chainSums(new Float64Array(2 * LABELS), STEPS);
    expect(chanceOutside(sums, 0)).toBeCloseTo(2 / 5, 6);
    expect(chanceOutside(sums, 1)).toBeCloseTo(2 / 5, 6);
  });

  it('has nothing to say of nothing', () => {
    expect(chainSums(new Float64Array(0), STEPS)).toMatchObject({ whole: 0, sizes: new Float64Array(0) });
  });
});
