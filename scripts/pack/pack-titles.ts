import type { PackArray } from '@/utils/skills/pack/pack-format';
import { packTexts } from '@/utils/skills/pack/text-table';
import { plainName } from './merge-concepts';
import type { SourceOccupation } from './read-occupations';

/** Titles of one occupation's number, each told by its words. */
export interface SourceTitle {
  readonly words: readonly string[];
  readonly occupation: number;
  /** Whether the title is ESCO's own, not one of O*NET led here by the crosswalk. */
  readonly own: boolean;
}

/** Every title of every occupation, once each: ESCO's first, then O*NET's by way of the crosswalk. */
export const gatherTitles = (
  occupations: readonly SourceOccupation[],
  onet: {
    readonly titles: ReadonlyMap<string, readonly string[]>;
    readonly escoOf: ReadonlyMap<string, readonly string[]>;
  },
): SourceTitle[] => {
  const numberOf = new Map(occupations.map(({ uuid }, number) => [uuid, number]));
  const seen = new Set<string>();
  const titles: SourceTitle[] = [];
  const add = (text: string, occupation: number, own: boolean): void => {
    const plain = plainName(text);
    if (plain === '' || seen.has(`${occupation} ${plain}`)) return;
    seen.add(`${occupation} ${plain}`);
    titles.push({ words: plain.split(' ').slice(0, 12), occupation, own });
  };
  occupations.forEach(({ names }, number) => names.forEach((name) => add(name, number, true)));
  for (const [code, names] of onet.titles) {
    const number = (onet.escoOf.get(code) ?? [])
      .map((uuid) => numberOf.get(uuid))
      .find((one) => one !== undefined);
    if (number !== undefined) names.forEach((name) => add(name, number, false));
  }
  return titles.sort((a, b) => a.occupation - b.occupation || Number(b.own) - Number(a.own));
};

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
  ['title.occ', Uint16Array.from(titles, ({ occupation }) => occupation)],
  ['title.own', Uint8Array.from(titles, ({ own }) => Number(own))],
];
