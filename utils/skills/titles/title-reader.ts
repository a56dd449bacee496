import { gramCounts, GRAM_NUMBERS } from '@/utils/skills/link/gram-counts';
import { linkWords } from '@/utils/skills/link/link-words';
import { weightedIndex } from '@/utils/skills/link/weighted-index';
import { openVectors, toUnitRows } from '@/utils/skills/link/word-vectors';
import type { Dictionary } from '@/utils/skills/pack/dictionary';
import type { PackSections } from '@/utils/skills/pack/pack-format';
import { sectionOf } from '@/utils/skills/pack/read-pack';
import { textTable } from '@/utils/skills/pack/text-table';
import { plainTitle } from './plain-title';

/** An occupation a job title may mean. */
export interface RankedOccupation {
  readonly uri: string;
  readonly label: string;
  /** International Standard Classification of Occupations, four digits. */
  readonly isco: number;
  readonly score: number;
}

/** Ranks ESCO's occupations for a job title, best first; nothing for an empty title. */
export interface TitleReader {
  readonly rank: (title: string, limit: number) => RankedOccupation[];
}

const ESCO = 'http://data.europa.eu/esco/occupation/';
/** Occupations whose titles are compared one by one after the first ranking. */
const LOOKED_AT = 80;
const WEIGHTS = { words: 0.4, letters: 0.6, best: 1.2, same: 0.5, head: 0.3, near: 0.4 };

/** The word a title turns on: the last before a comma or a preposition ("director of sales", "managers, except farm"). */
const headOf = (title: string): string =>
  linkWords(title.replace(/,.*| (?:of|for|in|at|with) .*/, '')).at(-1) ?? '';

const cosine = (
  a: ReadonlyMap<number, number>,
  b: ReadonlyMap<number, number>,
  idf: (term: number) => number,
): number => {
  let [dot, lengthA, lengthB] = [0, 0, 0];
  for (const [term, count] of a) {
    const weight = idf(term) ** 2;
    lengthA += count * count * weight;
    dot += count * (b.get(term) ?? 0) * weight;
  }
  for (const [term, count] of b) lengthB += count * count * idf(term) ** 2;
  return lengthA === 0 || lengthB === 0 ? 0 : dot / Math.sqrt(lengthA * lengthB);
};

/** The title reader of a pack; `crosswalk` false leaves O*NET's titles aside. Builds its index when called. Throws `PackError` where sections are missing. */
export const openTitles = (sections: PackSections, dictionary: Dictionary, crosswalk = true): TitleReader => {
  const labels = textTable(sections, 'occ');
  const uuids = sectionOf(sections, 'occ.uuid', Uint8Array);
  const isco = sectionOf(sections, 'occ.isco', Uint16Array);
  const lengths = sectionOf(sections, 'title.lengths', Uint8Array);
  const words = sectionOf(sections, 'title.words', Uint16Array);
  const occupationOf = sectionOf(sections, 'title.occ', Uint16Array);
  const own = sectionOf(sections, 'title.own', Uint8Array);
  const titles = Array.from({ length: labels.size }, (): string[] => []);
  let at = 0;
  lengths.forEach((length, title) => {
    if (crosswalk || own[title] === 1)
      titles[occupationOf[title] ?? 0]?.push(
        Array.from(words.subarray(at, at + length), dictionary.words.wordOf).join(' '),
      );
    at += length;
  });
  const stems = new Map<string, number>();
  const stemCounts = (text: string, grow: boolean): Map<number, number> => {
    const counts = new Map<number, number>();
    for (const stem of linkWords(text)) {
      const known = stems.get(stem) ?? (grow ? stems.size : -1);
      if (known < 0) continue;
      stems.set(stem, known);
      counts.set(known, (counts.get(known) ?? 0) + 1);
    }
    return counts;
  };
  const bags = titles.map((names) => stemCounts(names.join(' '), true));
  const wordIndex = weightedIndex(titles.length, stems.size, (occupation) => bags[occupation] ?? new Map());
  const letterIndex = weightedIndex(titles.length, GRAM_NUMBERS, (occupation) =>
    (titles[occupation] ?? []).reduce((counts, name) => gramCounts(name, counts), new Map<number, number>()),
  );

  const vectors = openVectors(sections);
  const vectorOf = (text: string, into: Float32Array): void => {
    for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) {
      const [stem] = linkWords(word);
      if (stem !== undefined)
        vectors.addWord(
          word.replace(/([^s])s$/, '$1'),
          Math.min(8, wordIndex.idf(stems.get(stem) ?? -1) || 4),
          into,
        );
    }
  };
  const rows = new Float32Array(titles.length * vectors.size);
  // The label says what the occupation is; its many other titles only round it off.
  titles.forEach((names, occupation) =>
    vectorOf(
      `${labels.at(occupation)} `.repeat(3) + names.join(' '),
      rows.subarray(occupation * vectors.size, (occupation + 1) * vectors.size),
    ),
  );
  toUnitRows(rows, vectors.size, null);
  const mean = new Float32Array(vectors.size);
  rows.forEach(
    (value, place) =>
      (mean[place % vectors.size] = (mean[place % vectors.size] ?? 0) + value / titles.length),
  );
  toUnitRows(rows, vectors.size, mean);

  const uriOf = (occupation: number): string =>
    ESCO +
    Array.from(uuids.subarray(occupation * 16, occupation * 16 + 16), (byte) =>
      byte.toString(16).padStart(2, '0'),
    )
      .join('')
      .replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');

  const rank = (title: string, limit: number): RankedOccupation[] => {
    const plain = plainTitle(title);
    if (plain === '') return [];
    const grams = gramCounts(plain);
    const scores = new Float32Array(titles.length);
    wordIndex.addCosines(stemCounts(plain, false), WEIGHTS.words, scores);
    letterIndex.addCosines(grams, WEIGHTS.letters, scores);
    const vector = new Float32Array(vectors.size);
    vectorOf(plain, vector);
    const known = vector.some((value) => value !== 0);
    toUnitRows(vector, vectors.size, null);
    toUnitRows(vector, vectors.size, mean);
    // Nearness alone means nothing: it counts where the titles share letters or words.
    for (let occupation = 0; occupation < titles.length; occupation += 1) {
      if (scores[occupation] === 0 || !known) continue;
      let near = 0;
      for (let column = 0; column < vectors.size; column += 1)
        near += (rows[occupation * vectors.size + column] ?? 0) * (vector[column] ?? 0);
      scores[occupation] = (scores[occupation] ?? 0) + WEIGHTS.near * near;
    }
    const head = headOf(plain);
    const same = linkWords(plain).join(' ');
    return Array.from(scores, (score, occupation) => ({ score, occupation }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score || a.occupation - b.occupation)
      .slice(0, LOOKED_AT)
      .map(({ score, occupation }) => {
        const names = titles[occupation] ?? [];
        const best = Math.max(0, ...names.map((name) => cosine(grams, gramCounts(name), letterIndex.idf)));
        const exact = names.some((name) => linkWords(name).join(' ') === same);
        const heads = names.some((name) => headOf(name) === head);
        return {
          occupation,
          score: score + WEIGHTS.best * best + (exact ? WEIGHTS.same : 0) + (heads ? WEIGHTS.head : 0),
        };
      })
      .sort((a, b) => b.score - a.score || a.occupation - b.occupation)
      .slice(0, limit)
      .map(({ occupation, score }) => ({
        uri: uriOf(occupation),
        label: labels.at(occupation),
        isco: isco[occupation] ?? 0,
        score,
      }));
  };
  return { rank };
};
