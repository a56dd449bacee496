// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { likenOccupations } from '@/scripts/pack/liken-occupations';
import type { SourceOccupation, SourceOnetOccupation } from '@/scripts/pack/read-occupations';
import { aSourceOccupation } from '@/tests/builders/a-source-occupation';

const ONET: SourceOnetOccupation = { names: ['Loaf Shapers'], description: 'Knead dough.', walk: new Map() };

const rowOf = (occupations: readonly Partial<SourceOccupation>[], onet = ONET): number[] => [
  ...(likenOccupations(occupations.map(aSourceOccupation), [onet])[0] ?? []),
];

describe('how alike occupations are', () => {
  it.each([
    ['names', { names: ['shaper of loaves', 'loaf maker'] }],
    ['description', { description: 'Bakers knead dough.' }],
    ['skills', { essential: ['knead dough'] }],
    ['ISCO group', { group: 'Those who knead' }],
  ])('shows in the %s', (_, own) => {
    const [alike, other] = rowOf([own, { names: ['clerk'], description: 'Clerks file.' }]);
    expect(alike).toBeGreaterThan(0.1);
    expect(other).toBe(0);
  });

  it('shows in letters where no word is the same', () => {
    expect(rowOf([{ names: ['loafshaping'] }])[0]).toBeGreaterThan(0.1);
  });

  it('counts a name in common beside its words and letters, and for less where several go by it', () => {
    const onet = { ...ONET, names: ['loaf shaper'] };
    const [only] = rowOf([{ names: ['loaf shaper'] }, { names: ['clerk'] }], onet);
    const [shared] = rowOf([{ names: ['loaf shaper'] }, { names: ['shaper, loaf'] }], onet);
    expect(only).toBeCloseTo(1 + 1 + 0.2);
    expect(shared).toBeCloseTo(1 + 1 + 0.1);
  });

  it('takes nothing from the crosswalk', () => {
    const walked = { ...ONET, walk: new Map([['other', 4]]) };
    expect(rowOf([{ uuid: 'other', names: ['clerk'] }], walked)).toEqual([0]);
  });
});
