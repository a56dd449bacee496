import { linkWords } from '@/utils/skills/link/link-words';
import { openVectors, toUnitRows } from '@/utils/skills/link/word-vectors';
import type { Dictionary } from '@/utils/skills/pack/dictionary';
import type { PackSections } from '@/utils/skills/pack/pack-format';
import { sectionOf } from '@/utils/skills/pack/read-pack';
import { textTable } from '@/utils/skills/pack/text-table';
import { openKindred } from './kindred';
import { besideTitle, plainTitle } from './plain-title';
import { openTitleIndex } from './title-index';

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
const WEIGHTS = { bag: 0.4, beside: 0.4, letters: 0.8, words: 0.6, same: 0.5, head: 0.3, near: 0.4 };
/** O*NET's occupations that are followed to ESCO's, how sharply the nearest goes before the next, and what all of them weigh together. */
const FOLLOWED = { most: 8, sharp: 4, weight: 0.5, official: 2 };
/** How often the words of an occupation's first title count towards its vector: it says what the occupation is, its many others round it off. */
const FIRST_TITLE = 4;

/** The places of the highest scores above nothing, highest first. */
const best = (scores: Float32Array, limit: number): number[] => {
  const places: number[] = [];
  scores.forEach((score, place) => {
    if (score <= 0 || (places.length === limit && score <= (scores[places.at(-1) ?? 0] ?? 0))) return;
    const before = places.findIndex((other) => score > (scores[other] ?? 0));
    places.splice(before < 0 ? places.length : before, 0, place);
    if (places.length > limit) places.pop();
  });
  return places;
};

/**
 * The title reader of a pack: titles of ESCO's occupations are compared with the given one, and those of O*NET's, which lead on to the
 * ESCO occupations they are like. `crosswalk` false follows what the texts of both say, not the published crosswalk. Builds its index when
 * called. Throws `PackError` where sections are missing.
 */
export const openTitles = (sections: PackSections, dictionary: Dictionary, crosswalk = true): TitleReader => {
  const labels = textTable(sections, 'occ');
  const uuids = sectionOf(sections, 'occ.uuid', Uint8Array);
  const isco = sectionOf(sections, 'occ.isco', Uint16Array);
  const kindred = openKindred(sections, crosswalk);
  const index = openTitleIndex(sections, dictionary, labels.size + kindred.size);

  const vectors = openVectors(sections);
  const { size } = vectors;
  const addWord = (word: string, times: number, into: Float32Array): void => {
    const [stem] = linkWords(word);
    if (stem !== undefined)
      vectors.addWord(word.replace(/([^s])s$/, '$1'), times * Math.min(8, index.idf(stem) || 4), into);
  };
  const wordVectors = new Map<number, Float32Array>();
  const vectorOf = (id: number): Float32Array => {
    const known = wordVectors.get(id);
    if (known !== undefined) return known;
    const made = new Float32Array(size);
    addWord(dictionary.words.wordOf(id), 1, made);
    wordVectors.set(id, made);
    return made;
  };
  const rows = new Float32Array(index.size * size);
  for (let occupation = 0; occupation < index.size; occupation += 1) {
    const row = rows.subarray(occupation * size, (occupation + 1) * size);
    for (const id of index.wordsOf(occupation, FIRST_TITLE)) {
      const vector = vectorOf(id);
      for (let column = 0; column < size; column += 1)
        row[column] = (row[column] ?? 0) + (vector[column] ?? 0);
    }
  }
  toUnitRows(rows, size, null);
  const mean = new Float32Array(size);
  rows.forEach((value, place) => (mean[place % size] = (mean[place % size] ?? 0) + value / index.size));
  toUnitRows(rows, size, mean);

  const uriOf = (occupation: number): string =>
    ESCO +
    Array.from(uuids.subarray(occupation * 16, occupation * 16 + 16), (byte) =>
      byte.toString(16).padStart(2, '0'),
    )
      .join('')
      .replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');

  const addNearness = (title: string, scores: Float32Array): void => {
    const vector = new Float32Array(size);
    for (const word of title.match(/[\p{L}\p{N}]+/gu) ?? []) addWord(word, 1, vector);
    if (vector.every((value) => value === 0)) return;
    toUnitRows(vector, size, null);
    toUnitRows(vector, size, mean);
    // Nearness alone means nothing: it counts where the titles share letters or words.
    for (let occupation = 0; occupation < index.size; occupation += 1) {
      if (scores[occupation] === 0) continue;
      let near = 0;
      for (let column = 0; column < size; column += 1)
        near += (rows[occupation * size + column] ?? 0) * (vector[column] ?? 0);
      scores[occupation] = (scores[occupation] ?? 0) + WEIGHTS.near * near;
    }
  };

  const rank = (title: string, limit: number): RankedOccupation[] => {
    const plain = plainTitle(title);
    if (plain === '') return [];
    const beside = index.bagOf(besideTitle(title));
    const { bag, letters, words, same, head } = index.match(plain);
    const all = bag.map(
      (cosine, occupation) =>
        WEIGHTS.bag * cosine +
        (bag[occupation] ? WEIGHTS.beside * (beside[occupation] ?? 0) : 0) +
        WEIGHTS.letters * (letters[occupation] ?? 0) +
        WEIGHTS.words * (words[occupation] ?? 0),
    );
    addNearness(plain, all);
    all.forEach((score, occupation) => {
      if (score !== 0)
        all[occupation] =
          score + (same[occupation] ? WEIGHTS.same : 0) + WEIGHTS.head * (head[occupation] ?? 0);
    });

    const scores = all.slice(0, labels.size);
    const followed = best(all.subarray(labels.size), FOLLOWED.most);
    const scoreOf = (one: number): number => all[labels.size + one] ?? 0;
    const shares = followed.map((one) =>
      Math.exp(FOLLOWED.sharp * (scoreOf(one) - scoreOf(followed[0] ?? 0))),
    );
    const whole = shares.reduce((sum, share) => sum + share, 0);
    followed.forEach((one, place) => {
      const official = same[labels.size + one] === 2 ? FOLLOWED.official : 0;
      kindred.addLikeness(one, ((shares[place] ?? 0) / whole) * (FOLLOWED.weight + official), scores);
    });
    return best(scores, limit).map((occupation) => ({
      uri: uriOf(occupation),
      label: labels.at(occupation),
      isco: isco[occupation] ?? 0,
      score: scores[occupation] ?? 0,
    }));
  };
  return { rank };
};
