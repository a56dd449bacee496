import { describe, expect, it } from 'vitest';
import { chainSums, stepShares } from '@/utils/skills/tagger/chain-sums';
import { FOLLOWS, LABELS } from '@/utils/skills/tagger/decode-labels';
import { likelySpans } from '@/utils/skills/tagger/likely-spans';

const LOGS = new Float32Array(LABELS * LABELS).fill(-1e4);
FOLLOWS.forEach((next, from) => {
  for (const to of next) LOGS[from * LABELS + to] = 0;
});
const STEPS = stepShares(LOGS);
const spans = (scores: readonly number[], least: number): [number, number, number][] =>
  likelySpans(chainSums(Float64Array.from(scores), STEPS), least).map(({ first, last, chance }) => [
    first,
    last,
    Number(chance.toFixed(4)),
  ]);
const nothing = (words: number): number[] => Array.from({ length: words * LABELS }, () => 0);

describe('The likeliest spans', () => {
  it('have the chance of all rows of labels that hold them', () => {
    // Two words have five rows without scores: each outside or alone, or one span of both.
    expect(spans(nothing(2), 0.1)).toEqual([
      [0, 0, 0.4],
      [1, 1, 0.4],
    ]);
    expect(spans([0, 9, 0, 0, 0, 0, 0, 0, 9, 0], 0.5)).toEqual([[0, 1, 1]]);
    expect(spans([0, 9, 0, 0, 0, 0, 0, 9, 0, 0, 0, 0, 0, 9, 0], 0.5)).toEqual([[0, 2, 1]]);
  });

  it('are only those likelier than the least', () => {
    expect(spans(nothing(2), 0.41)).toEqual([]);
    expect(spans(nothing(0), 0.1)).toEqual([]);
  });

  it('do not overlap: one long span stands where it outweighs the short ones in it', () => {
    const long = Math.log(20);
    // The span of both has twenty of 24 rows, each word alone two.
    expect(spans([0, long, 0, 0, 0, 0, 0, 0, 0, 0], 0.05)).toEqual([[0, 1, Number((20 / 24).toFixed(4))]]);
    // Three of seven rows against two for each word: both words together outweigh it.
    expect(
      spans([0, Math.log(3), 0, 0, 0, 0, 0, 0, 0, 0], 0.05).map(([first, last]) => [first, last]),
    ).toEqual([
      [0, 0],
      [1, 1],
    ]);
  });
});
