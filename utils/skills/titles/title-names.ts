import type { Dictionary } from '@/utils/skills/pack/dictionary';
import type { PackSections } from '@/utils/skills/pack/pack-format';
import { sectionOf } from '@/utils/skills/pack/read-pack';
import { wordsBeginning } from '@/utils/skills/picking/close-words';
import { tokenise } from '@/utils/skills/tokenise';
import { plainTitle } from './plain-title';

/** The names that occupations go by, for somebody who says what work is wished for. */
export interface TitleNames {
  /** Other names of the occupations that go by a title, best first; nothing for a title that no occupation has, or that many have. */
  readonly othersOf: (title: string, limit: number) => string[];
  /** Names that begin with what was typed, the commonest first; nothing for less than two letters. */
  readonly beginning: (typed: string, limit: number) => string[];
}

/** A title that more occupations have says too little of the work: "Field technician". */
const MOST_OCCUPATIONS = 6;
/** Longer names are those of a list of statistics. */
const MOST_WORDS = 4;
/** Shorter ones are abbreviations, and all that stands in the pack is their small letters. */
const LEAST_LETTERS = 5;
const LEAST_TYPED = 2;

/** Names less the plural of one that is there too. */
const singular = (names: readonly string[]): string[] =>
  names.filter((name) => !name.endsWith('s') || !names.includes(name.slice(0, -1)));

const written = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** A number for a row of words; two rows share one as good as never. */
const keyOf = (words: Uint16Array, from: number, to: number): number => {
  let key = 17;
  for (let at = from; at < to; at += 1) key = Math.imul(key ^ (words[at] ?? 0), 0x01000193) ^ (key >>> 15);
  return key * 16 + (to - from);
};

const countParts = (words: Uint16Array, starts: Uint32Array): Uint16Array => {
  const titles = starts.length - 1;
  const counts = new Map<number, number>();
  for (let title = 0; title < titles; title += 1)
    if ((starts[title + 1] ?? 0) - (starts[title] ?? 0) <= MOST_WORDS)
      counts.set(keyOf(words, starts[title] ?? 0, starts[title + 1] ?? 0), 0);
  for (let title = 0; title < titles; title += 1) {
    const end = starts[title + 1] ?? 0;
    for (let from = starts[title] ?? 0; from < end; from += 1)
      for (let to = from + 1; to <= end && to - from <= MOST_WORDS; to += 1) {
        const key = keyOf(words, from, to);
        const before = counts.get(key);
        if (before !== undefined) counts.set(key, before + 1);
      }
  }
  return Uint16Array.from(
    { length: titles },
    (_, title) => counts.get(keyOf(words, starts[title] ?? 0, starts[title + 1] ?? 0)) ?? 0,
  );
};

/** The names of a pack's occupations, ESCO's and O*NET's. Throws `PackError` where sections are missing. */
export const openTitleNames = (sections: PackSections, { words }: Dictionary): TitleNames => {
  const lengths = sectionOf(sections, 'title.lengths', Uint8Array);
  const titleWords = sectionOf(sections, 'title.words', Uint16Array);
  const occupationOf = sectionOf(sections, 'title.of', Uint16Array);
  /** ESCO's occupations are numbered before O*NET's. */
  const ofEsco = sectionOf(sections, 'occ.isco', Uint16Array).length;
  const starts = new Uint32Array(lengths.length + 1);
  lengths.forEach((length, title) => (starts[title + 1] = (starts[title] ?? 0) + length));

  const nameOf = (title: number): string =>
    Array.from(titleWords.subarray(starts[title] ?? 0, starts[title + 1] ?? 0), words.wordOf).join(' ');
  const isGood = (title: number): boolean =>
    (lengths[title] ?? 0) <= MOST_WORDS && nameOf(title).length >= LEAST_LETTERS;
  const nameFrom = (text: string): string =>
    tokenise(text)
      .map(({ word }) => word)
      .join(' ');
  const idsOf = (text: string): number[] => tokenise(text).map(({ word }) => words.idOf(word));
  /** Titles whose words begin as `ids` do. */
  const titlesFrom = (ids: readonly number[], fits: (title: number) => boolean): number[] => {
    const found: number[] = [];
    for (let title = 0; title < lengths.length; title += 1) {
      const start = starts[title] ?? 0;
      let at = 0;
      while (at < ids.length && titleWords[start + at] === ids[at]) at += 1;
      if (at === ids.length && fits(title)) found.push(title);
    }
    return found;
  };

  let counted: Uint16Array | null = null;
  /** In how many titles each stands whole: a common one is part of many ("senior software engineer"). */
  const oftenOf = (): Uint16Array => (counted ??= countParts(titleWords, starts));

  const othersOf = (title: string, limit: number): string[] => {
    const plain = plainTitle(title);
    const ids = idsOf(plain);
    if (ids.length === 0 || ids.includes(-1)) return [];
    const occupations = new Set(
      titlesFrom(ids, (one) => lengths[one] === ids.length).map((one) => occupationOf[one] ?? 0),
    );
    if (occupations.size > MOST_OCCUPATIONS) return [];
    const own = new Set(ids);
    const often = oftenOf();
    const commonness = new Map<string, number>();
    const worth = new Map<string, number>();
    occupationOf.forEach((occupation, one) => {
      if (!occupations.has(occupation) || !isGood(one)) return;
      const isEsco = occupation < ofEsco;
      const sharesWord = titleWords
        .subarray(starts[one] ?? 0, starts[one + 1] ?? 0)
        .some((id) => own.has(id));
      const name = nameOf(one);
      worth.set(name, (worth.get(name) ?? 0) + (isEsco ? 2 : 0) + (sharesWord ? 1 : 0));
      commonness.set(name, often[one] ?? 0);
    });
    for (const said of [plain, title]) worth.delete(nameFrom(said));
    return singular([...worth.keys()])
      .filter((name) => (worth.get(name) ?? 0) > 0)
      .toSorted(
        (one, other) =>
          (worth.get(other) ?? 0) - (worth.get(one) ?? 0) ||
          (commonness.get(other) ?? 0) - (commonness.get(one) ?? 0) ||
          one.localeCompare(other, 'en'),
      )
      .slice(0, limit)
      .map(written);
  };

  const beginning = (typed: string, limit: number): string[] => {
    const tokens = tokenise(typed);
    const last = tokens.at(-1)?.word ?? '';
    const ids = tokens.slice(0, -1).map(({ word }) => words.idOf(word));
    if (typed.trim().length < LEAST_TYPED || ids.includes(-1)) return [];
    const [from, to] = wordsBeginning(words, last);
    const found = titlesFrom(ids, (title) => {
      const next =
        (lengths[title] ?? 0) > ids.length ? (titleWords[(starts[title] ?? 0) + ids.length] ?? 0) : -1;
      return next >= from && next < to && isGood(title);
    });
    const often = oftenOf();
    const byName = new Map(found.map((title) => [nameOf(title), often[title] ?? 0]));
    return singular([...byName.keys()])
      .toSorted(
        (one, other) => (byName.get(other) ?? 0) - (byName.get(one) ?? 0) || one.localeCompare(other, 'en'),
      )
      .slice(0, limit)
      .map(written);
  };
  return { othersOf, beginning };
};
