import type { PackArray } from '@/utils/skills/pack/pack-format';
import { packTexts } from '@/utils/skills/pack/text-table';
import { BY_CROSSWALK_ALONE, LIKE_UNIT } from '@/utils/skills/titles/kindred';
import { plainName } from './merge-concepts';
import type { SourceOccupation, SourceOnetOccupation } from './read-occupations';

/** A title, told by its words, of one occupation's number. */
export interface SourceTitle {
  readonly words: readonly string[];
  readonly occupation: number;
}

/** ESCO occupations kept for each of O*NET's besides those of the crosswalk. */
const KINDRED = 12;
const HIGHEST = 255;

/** Every title of every occupation in the order given, once each, the first name of each first. */
export const gatherTitles = (occupations: readonly { readonly names: readonly string[] }[]): SourceTitle[] =>
  occupations.flatMap(({ names }, occupation) =>
    [...new Set(names.map(plainName))]
      .filter((plain) => plain !== '')
      .map((plain) => ({ words: plain.split(' ').slice(0, 12), occupation })),
  );

/** The sections of occupations and titles; words are numbered by the pack's word table. */
export const packTitles = (
  occupations: readonly SourceOccupation[],
  titles: readonly SourceTitle[],
  wordId: (word: string) => number,
): [string, PackArray][] => [
  ...packTexts(
    'occ',
    occupations.map(({ label }) => label),
  ),
  [
    'occ.uuid',
    Uint8Array.from(
      occupations.flatMap(({ uuid }) =>
        Array.from(uuid.replace(/-/g, '').matchAll(/../g), ([pair]) => Number.parseInt(pair, 16)),
      ),
    ),
  ],
  ['occ.isco', Uint16Array.from(occupations, ({ isco }) => Number(isco))],
  ['title.lengths', Uint8Array.from(titles, ({ words }) => words.length)],
  ['title.words', Uint16Array.from(titles.flatMap(({ words }) => words.map(wordId)))],
  ['title.of', Uint16Array.from(titles, ({ occupation }) => occupation)],
];

/** The sections that lead from each of O*NET's occupations to those of ESCO it is most like or that the crosswalk ties it to. */
export const packOnet = (
  occupations: readonly SourceOccupation[],
  onet: readonly SourceOnetOccupation[],
  likeness: readonly Float32Array[],
): [string, PackArray][] => {
  const links = onet.map(({ walk }, number) =>
    occupations
      .map(({ uuid }, occupation) => ({
        occupation,
        like: Math.min(HIGHEST, Math.round((likeness[number]?.[occupation] ?? 0) * LIKE_UNIT)),
        walk: walk.get(uuid) ?? 0,
      }))
      .sort((a, b) => b.like - a.like || a.occupation - b.occupation)
      .map((link, place) => ({ ...link, alike: place < KINDRED && link.like > 0 }))
      .filter(({ alike, walk: close }) => alike || close > 0)
      .sort((a, b) => a.occupation - b.occupation),
  );
  const all = links.flat();
  return [
    ['onet.counts', Uint8Array.from(links, ({ length }) => length)],
    ['onet.occ', Uint16Array.from(all, ({ occupation }) => occupation)],
    ['onet.like', Uint8Array.from(all, ({ like }) => like)],
    ['onet.walk', Uint8Array.from(all, ({ alike, walk }) => walk | (alike ? 0 : BY_CROSSWALK_ALONE))],
  ];
};
