// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { packNames } from '@/scripts/pack/pack-names';
import { gatherTitles, packOnet, packTitles } from '@/scripts/pack/pack-titles';
import type { SourceOccupation, SourceOnetOccupation } from '@/scripts/pack/read-occupations';
import { openDictionary } from '@/utils/skills/pack/dictionary';
import type { PackArray } from '@/utils/skills/pack/pack-format';
import { openTitles } from '@/utils/skills/titles/title-reader';

const escoOccupation = (number: number, names: readonly string[]): SourceOccupation => ({
  uuid: `00000000-0000-0000-0000-00000000000${number}`,
  label: names[0] ?? '',
  names,
  isco: '1000',
  description: '',
  group: '',
  essential: [],
  optional: [],
});
const [BAKER, BUILDER, MINER, CLERK] = [0, 1, 2, 3].map(
  (number) => `00000000-0000-0000-0000-00000000000${number}`,
);
const ESCO = [
  escoOccupation(0, ['baker', 'bread maker', 'back end pastry baker']),
  escoOccupation(1, ['construction manager', 'manager of house building', 'building manager']),
  escoOccupation(2, ['mine manager', 'site manager of a mine', 'pit manager']),
  escoOccupation(3, ['office clerk', 'filing clerk']),
];
const ONET: SourceOnetOccupation[] = [
  { names: ['Site Superintendents', 'Site Boss'], description: '', walk: new Map([[CLERK ?? '', 4]]) },
  { names: ['Oven Tenders', 'Loaf Shaper'], description: '', walk: new Map() },
];
const LIKENESS = [Float32Array.of(0, 2, 0.1, 0), Float32Array.of(2, 0, 0, 0)];

const readerOf = (crosswalk?: boolean, likeness = LIKENESS, onet = ONET) => {
  const titles = gatherTitles([...ESCO, ...onet]);
  const named = packNames(
    [],
    titles.flatMap(({ words }) => words),
  );
  const dictionary = openDictionary(new Map<string, PackArray>(named));
  const sections = new Map<string, PackArray>([
    ...named,
    ...packTitles(ESCO, titles, dictionary.words.idOf),
    ...packOnet(ESCO, onet, likeness),
    ['glove.letters', new Uint16Array()],
    ['glove.lengths', new Uint8Array()],
    ['glove.vector', new Int8Array()],
  ]);
  return openTitles(sections, dictionary, crosswalk);
};
const labelsOf = (title: string, crosswalk?: boolean): string[] =>
  readerOf(crosswalk)
    .rank(title, 4)
    .map(({ label }) => label);

describe('the title reader', () => {
  it('finds an occupation by one of its own titles', () => {
    expect(readerOf().rank('Bread Maker (m/w/d)', 1)).toEqual([
      {
        uri: `http://data.europa.eu/esco/occupation/${BAKER}`,
        label: 'baker',
        isco: 1000,
        score: expect.any(Number) as number,
      },
    ]);
  });

  it('goes from a title that O*NET alone knows to the occupation O*NET’s is like', () => {
    expect(labelsOf('loaf shaper')[0]).toBe('baker');
  });

  it('follows the crosswalk, and without it the likeness of texts alone', () => {
    expect(labelsOf('site superintendent', true)[0]).toBe('office clerk');
    expect(labelsOf('site superintendent', false)[0]).toBe('construction manager');
    expect(labelsOf('site superintendent', false)).not.toContain('office clerk');
  });

  it('follows the occupation whose official title it is before one that knows it by the way', () => {
    const twice = { names: ['Yard Tenders', 'Site Superintendents'], description: '', walk: new Map() };
    const reader = readerOf(false, [...LIKENESS, Float32Array.of(0, 0, 2.2, 0)], [...ONET, twice]);
    expect(reader.rank('site superintendents', 1)[0]?.label).toBe('construction manager');
  });

  it('parts a word that no title has where titles have both parts side by side', () => {
    expect(labelsOf('backend')[0]).toBe('baker');
  });

  it('lets what stands beside the title tell one trade from another', () => {
    const [alone, beside] = ['site manager', 'Site Manager - House Building'].map((title) =>
      readerOf(false).rank(title, 4),
    );
    const scoreIn = (ranked: typeof alone, uuid = ''): number =>
      ranked?.find(({ uri }) => uri.endsWith(uuid))?.score ?? 0;
    expect(scoreIn(beside, BUILDER)).toBeGreaterThan(scoreIn(alone, BUILDER));
    expect(scoreIn(beside, MINER)).toBeCloseTo(scoreIn(alone, MINER));
  });

  it('gives no more than asked, and nothing for a title that is empty or shares nothing', () => {
    expect(readerOf().rank('manager', 1)).toHaveLength(1);
    expect(readerOf().rank(' ', 5)).toEqual([]);
    expect(readerOf().rank('xyzzy', 5)).toEqual([]);
  });
});
