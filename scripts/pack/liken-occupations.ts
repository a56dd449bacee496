import { gramCounts, GRAM_NUMBERS } from '@/utils/skills/link/gram-counts';
import { linkWords } from '@/utils/skills/link/link-words';
import { weightedIndex, type TermCounts } from '@/utils/skills/link/weighted-index';
import type { SourceOccupation, SourceOnetOccupation } from './read-occupations';

/** Weight of a name that both occupations go by and nobody else, and the most that names in common count. */
const SAME_NAME = 0.2;
const MOST_NAMES = 5;

const letterCounts = (names: readonly string[]): TermCounts =>
  names.reduce((counts, name) => gramCounts(name, counts), new Map<number, number>());

const nameKey = (name: string): string => linkWords(name).sort().join(' ');

/** Which of the lists hold each name, words in any order. */
const holdersOf = (lists: readonly (readonly string[])[]): Map<string, Set<number>> => {
  const holders = new Map<string, Set<number>>();
  lists.forEach((names, number) => {
    for (const name of names) {
      const key = nameKey(name);
      holders.set(key, (holders.get(key) ?? new Set()).add(number));
    }
  });
  return holders;
};

/** Adds to `rows`, for each query, the cosine of its words with those of every document. */
const addWordCosines = (
  documents: readonly string[],
  queries: readonly string[],
  rows: readonly Float32Array[],
): void => {
  const stems = new Map<string, number>();
  const counted = documents.map((text) => {
    const counts = new Map<number, number>();
    for (const stem of linkWords(text)) {
      const known = stems.get(stem) ?? stems.size;
      stems.set(stem, known);
      counts.set(known, (counts.get(known) ?? 0) + 1);
    }
    return counts;
  });
  const index = weightedIndex(documents.length, stems.size, (document) => counted[document] ?? new Map());
  queries.forEach((text, query) => {
    const counts = new Map<number, number>();
    for (const stem of linkWords(text)) {
      const known = stems.get(stem);
      if (known !== undefined) counts.set(known, (counts.get(known) ?? 0) + 1);
    }
    const row = rows[query];
    if (row !== undefined) index.addCosines(counts, 1, row);
  });
};

/**
 * How alike each of O*NET's occupations is to each of ESCO's (a row for each of O*NET's), by what both say of themselves: words and letters of
 * their names, names in common, descriptions, and O*NET's whole text beside the skills and the ISCO group of ESCO's. Each counts the
 * same, up to 1; nothing is taken from the crosswalk.
 */
export const likenOccupations = (
  occupations: readonly SourceOccupation[],
  onet: readonly SourceOnetOccupation[],
): Float32Array[] => {
  const rows = onet.map(() => new Float32Array(occupations.length));
  const whole = onet.map(({ names, description }) => `${names.join(' ')} ${description}`);
  const compare = (of: (occupation: SourceOccupation) => string, beside: readonly string[]): void =>
    addWordCosines(occupations.map(of), beside, rows);
  compare(
    ({ names }) => names.join(' '),
    onet.map(({ names }) => names.join(' ')),
  );
  compare(
    ({ label, description }) => `${label} ${description}`,
    onet.map(({ names: [title = ''], description }) => `${title} ${description}`),
  );
  compare(({ essential }) => essential.join(' '), whole);
  compare(({ group }) => group, whole);
  const letters = weightedIndex(occupations.length, GRAM_NUMBERS, (occupation) =>
    letterCounts(occupations[occupation]?.names ?? []),
  );
  const ours = holdersOf(occupations.map(({ names }) => names));
  const theirs = holdersOf(onet.map(({ names }) => names));
  onet.forEach(({ names }, number) => {
    const row = rows[number] ?? new Float32Array();
    letters.addCosines(letterCounts(names), 1, row);
    const common = new Map<number, number>();
    for (const key of new Set(names.map(nameKey))) {
      const holders = ours.get(key) ?? new Set();
      for (const occupation of holders)
        common.set(
          occupation,
          (common.get(occupation) ?? 0) + 1 / (holders.size * (theirs.get(key)?.size ?? 1)),
        );
    }
    for (const [occupation, count] of common)
      row[occupation] = (row[occupation] ?? 0) + SAME_NAME * Math.min(MOST_NAMES, count);
  });
  return rows;
};
