// @vitest-environment node
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { openDictionary } from '@/utils/skills/pack/dictionary';
import { readPack } from '@/utils/skills/pack/read-pack';
import { textTable } from '@/utils/skills/pack/text-table';
import { openTitles } from '@/utils/skills/titles/title-reader';

const fileAt = (path: string): Buffer => readFileSync(fileURLToPath(new URL(path, import.meta.url)));
const TITLES = fileAt('titles.txt')
  .toString('utf8')
  .trim()
  .split('\n')
  .map((line) => {
    const [title = '', labels = ''] = line.split(' => ');
    return { title, accepted: labels.split(' / ') };
  });

describe('titles as ads have them', () => {
  const sections = readPack(new Uint8Array(gunzipSync(fileAt('../../public/packs/en.pack'))));
  const labels = textTable(sections, 'occ');
  const dictionary = openDictionary(sections);
  /** At which place, from nought, an accepted occupation stands for each title; -1 where none is among the first five. */
  const placesOf = (crosswalk: boolean): number[] => {
    const { rank } = openTitles(sections, dictionary, crosswalk);
    return TITLES.map(({ title, accepted }) =>
      rank(title, 5).findIndex(({ label }) => accepted.includes(label.trim())),
    );
  };
  const within = (places: readonly number[], limit: number): number =>
    places.filter((place) => place >= 0 && place < limit).length;

  it('are held against occupations that ESCO has', () => {
    const known = new Set(Array.from({ length: labels.size }, (_, at) => labels.at(at).trim()));
    expect(TITLES.flatMap(({ accepted }) => accepted).filter((label) => !known.has(label))).toEqual([]);
    expect(TITLES).toHaveLength(110);
  });

  it('lead to an accepted occupation', () => {
    const places = placesOf(true);
    expect(within(places, 1)).toBeGreaterThanOrEqual(86);
    expect(within(places, 5)).toBeGreaterThanOrEqual(103);
  });

  it('lead there without the crosswalk too', () => {
    const places = placesOf(false);
    expect(within(places, 1)).toBeGreaterThanOrEqual(82);
    expect(within(places, 5)).toBeGreaterThanOrEqual(101);
  });
});
