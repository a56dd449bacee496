// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { packOnet } from '@/scripts/pack/pack-titles';
import { openKindred } from '@/utils/skills/titles/kindred';
import { aSourceOccupation } from '@/tests/builders/a-source-occupation';

const MANY = 20;
const ESCO = Array.from({ length: MANY }, (_, number) => aSourceOccupation({ uuid: `uuid-${number}` }));
const LIKENESS = Float32Array.from(ESCO, (_, number) => (MANY - number) / 10);
const WALK = new Map([
  ['uuid-19', 4],
  ['uuid-0', 1],
]);
const sections = new Map(packOnet(ESCO, [{ names: [], description: '', walk: WALK }], [LIKENESS]));
const likenessOf = (crosswalk: boolean): number[] => {
  const scores = new Float32Array(MANY);
  openKindred(sections, crosswalk).addLikeness(0, 1, scores);
  return [...scores];
};

describe('the kindred of an occupation', () => {
  it('are the most alike, as alike as they are, and nothing that the crosswalk alone ties to it where that is left aside', () => {
    const blind = likenessOf(false);
    expect(blind.findLastIndex((like) => like > 0)).toBe(11);
    expect(blind[0]).toBeCloseTo(2);
    expect(blind[11]).toBeCloseTo(0.9);
  });

  it('are those of the crosswalk too, the same before the broader', () => {
    const [blind, walked] = [likenessOf(false), likenessOf(true)];
    expect(walked[19]).toBeGreaterThan(3);
    expect(walked[0]).toBeCloseTo((blind[0] ?? 0) + 1);
    expect(walked.slice(1, 19)).toEqual(blind.slice(1, 19));
  });
});
