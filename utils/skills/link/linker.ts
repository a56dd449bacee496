import type { ConceptTable } from '@/utils/skills/pack/concept-table';
import type { Dictionary } from '@/utils/skills/pack/dictionary';
import type { PackSections } from '@/utils/skills/pack/pack-format';
import { sectionOf } from '@/utils/skills/pack/read-pack';
import { gramCounts, GRAM_NUMBERS } from './gram-counts';
import { labelHash } from './label-hash';
import { linkWords } from './link-words';
import { openPrototypes } from './prototypes';
import { weightedIndex } from './weighted-index';
import { openVectors, toUnitRows } from './word-vectors';

/** A concept that a phrase may mean. */
export interface Linked {
  readonly concept: number;
  readonly score: number;
}

/** Ranks the concepts a phrase or sentence may mean, best first. */
export interface Linker {
  readonly link: (text: string, limit: number) => Linked[];
}

/** Weights of what speaks for a concept, chosen on the validation sentences. */
export const LINK_WEIGHTS = {
  words: 0.5,
  letters: 1,
  covered: 0.5,
  vectors: 0.3,
  taught: 0.3,
  occupations: 0.1,
  asked: 0.3,
  exact: 0.3,
};
export type LinkWeights = typeof LINK_WEIGHTS;

const LABEL_WEIGHT = 8;
const TEXT_LIMIT = 2_000;
const HIGHEST_PRIOR = 255;

const countsOf = (terms: readonly number[]): Map<number, number> => {
  const counts = new Map<number, number>();
  for (const term of terms) if (term >= 0) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
};

/** The best of the scores, best first, in time linear in their number. */
const best = (scores: Float32Array, limit: number): number[] => {
  const top: number[] = [];
  let floor = -Infinity;
  scores.forEach((score, at) => {
    if (top.length === limit && score <= floor) return;
    const place = top.findIndex((other) => score > (scores[other] ?? 0));
    top.splice(place < 0 ? top.length : place, 0, at);
    if (top.length > limit) top.pop();
    floor = scores[top.at(-1) ?? 0] ?? 0;
  });
  return top;
};

/**
 * The linker of a pack: words and letter groups (TF-IDF), how much of the label is there, word vectors, what labelled sentences taught, how
 * many occupations need the skill, and names that stand there exactly. Builds its indexes when called. Throws `PackError` where sections are missing.
 */
export const openLinker = (
  sections: PackSections,
  dictionary: Dictionary,
  concepts: ConceptTable,
  exactIn: (text: string) => readonly number[],
  weights: LinkWeights = LINK_WEIGHTS,
): Linker => {
  const documents = Uint16Array.from(
    Array.from({ length: concepts.size }, (_, at) => at).filter((at) => concepts.inEsco(at)),
  );
  const documentOf = new Int32Array(concepts.size).fill(-1);
  documents.forEach((concept, document) => (documentOf[concept] = document));
  const labels = Array.from(documents, (concept) => concepts.escoLabelOf(concept).toLowerCase());

  const stems = new Map<string, number>();
  const stemOf = (word: string): number => {
    const known = stems.get(word);
    if (known !== undefined) return known;
    stems.set(word, stems.size);
    return stems.size - 1;
  };
  const stemOfWord = Int32Array.from({ length: dictionary.words.size }, (_, id) => {
    const [stem] = linkWords(dictionary.words.wordOf(id));
    return stem === undefined ? -1 : stemOf(stem);
  });
  const labelStems = labels.map((label) => linkWords(label).map(stemOf));
  const bags = labelStems.map((own) => {
    const bag = countsOf(own);
    for (const term of bag.keys()) bag.set(term, LABEL_WEIGHT);
    return bag;
  });
  for (let name = 0; name < dictionary.nameCount; name += 1) {
    const document = documentOf[dictionary.nameConcept[name] ?? 0] ?? -1;
    const bag = bags[document];
    if (bag === undefined) continue;
    for (let at = dictionary.nameStart[name] ?? 0; at < (dictionary.nameStart[name + 1] ?? 0); at += 1) {
      const stem = stemOfWord[dictionary.nameWords[at] ?? 0] ?? -1;
      if (stem >= 0) bag.set(stem, (bag.get(stem) ?? 0) + 1);
    }
  }
  const words = weightedIndex(documents.length, stems.size, (document) => bags[document] ?? new Map());
  const letters = weightedIndex(documents.length, GRAM_NUMBERS, (document) =>
    gramCounts(labels[document] ?? ''),
  );

  const labelled = new Map<number, [number, number][]>();
  labelStems.forEach((own, document) => {
    const unique = [...new Set(own)];
    const whole = unique.reduce((sum, stem) => sum + words.idf(stem) ** 2, 0) || 1;
    for (const stem of unique) {
      const entry: [number, number] = [document, words.idf(stem) ** 2 / whole];
      const known = labelled.get(stem);
      if (known === undefined) labelled.set(stem, [entry]);
      else known.push(entry);
    }
  });

  const vectors = openVectors(sections);
  const vectorOf = (text: string, into: Float32Array): void => {
    for (const word of text.match(/[\p{L}\p{N}]+/gu) ?? []) {
      const [stem] = linkWords(word);
      if (stem !== undefined) vectors.addWord(word, Math.min(8, words.idf(stems.get(stem) ?? -1) || 4), into);
    }
  };
  const rows = new Float32Array(documents.length * vectors.size);
  labels.forEach((label, document) =>
    vectorOf(label, rows.subarray(document * vectors.size, (document + 1) * vectors.size)),
  );
  toUnitRows(rows, vectors.size, null);
  const mean = new Float32Array(vectors.size);
  rows.forEach(
    (value, at) => (mean[at % vectors.size] = (mean[at % vectors.size] ?? 0) + value / documents.length),
  );
  toUnitRows(rows, vectors.size, mean);

  const prototypes = openPrototypes(
    sections,
    new Map(labels.map((label, document) => [labelHash(label), document])),
    documents.length,
  );
  const prior = sectionOf(sections, 'concept.prior', Uint8Array);

  const link = (whole: string, limit: number): Linked[] => {
    const text = whole.slice(0, TEXT_LIMIT).toLowerCase();
    const scores = Float32Array.from(
      documents,
      (concept, document) =>
        (weights.occupations * (prior[concept] ?? 0)) / HIGHEST_PRIOR +
        weights.asked * (prototypes.asked[document] ?? 0),
    );
    const own = linkWords(text);
    const query = countsOf(own.map((stem) => stems.get(stem) ?? -1));
    words.addCosines(query, weights.words, scores);
    letters.addCosines(gramCounts(text), weights.letters, scores);
    for (const stem of query.keys())
      for (const [document, share] of labelled.get(stem) ?? [])
        scores[document] = (scores[document] ?? 0) + weights.covered * share;
    prototypes.addGains(own, weights.taught, scores);
    const vector = new Float32Array(vectors.size);
    vectorOf(text, vector);
    toUnitRows(vector, vectors.size, null);
    toUnitRows(vector, vectors.size, mean);
    for (let document = 0; document < documents.length; document += 1) {
      let cosine = 0;
      const start = document * vectors.size;
      for (let at = 0; at < vectors.size; at += 1) cosine += (rows[start + at] ?? 0) * (vector[at] ?? 0);
      scores[document] = (scores[document] ?? 0) + weights.vectors * cosine;
    }
    for (const concept of new Set(exactIn(whole.slice(0, TEXT_LIMIT)))) {
      const document = documentOf[concept] ?? -1;
      if (document >= 0) scores[document] = (scores[document] ?? 0) + weights.exact;
    }
    return best(scores, limit).map((document) => ({
      concept: documents[document] ?? 0,
      score: scores[document] ?? 0,
    }));
  };
  return { link };
};
