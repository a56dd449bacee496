/** Counts of terms, by term number. */
export type TermCounts = ReadonlyMap<number, number>;

/** TF-IDF vectors of documents, kept by term; asked for the cosine of a query with every document. */
export interface WeightedIndex {
  /** Adds `weight` times the cosine with each document to `scores`. */
  readonly addCosines: (query: TermCounts, weight: number, scores: Float32Array) => void;
  readonly idf: (term: number) => number;
}

/** Indexes documents (given again for each of two passes) of `termCount` possible terms; a term's weight is (1 + ln count) × ln(1 + documents / (1 + documents with it)). */
export const weightedIndex = (
  documentCount: number,
  termCount: number,
  termsOf: (document: number) => TermCounts,
): WeightedIndex => {
  const documents = Array.from({ length: documentCount }, (_, document) => termsOf(document));
  const frequency = new Uint32Array(termCount + 1);
  for (const terms of documents)
    for (const term of terms.keys()) frequency[term + 1] = (frequency[term + 1] ?? 0) + 1;
  const idfs = Float32Array.from({ length: termCount }, (_, term) =>
    Math.log(1 + documentCount / (1 + (frequency[term + 1] ?? 0))),
  );
  const starts = new Uint32Array(termCount + 1);
  for (let term = 0; term < termCount; term += 1)
    starts[term + 1] = (starts[term] ?? 0) + (frequency[term + 1] ?? 0);
  const next = starts.slice();
  const ids = new Uint16Array(starts[termCount] ?? 0);
  const weights = new Float32Array(ids.length);
  documents.forEach((terms, document) => {
    let square = 0;
    for (const [term, count] of terms) square += ((1 + Math.log(count)) * (idfs[term] ?? 0)) ** 2;
    const length = Math.sqrt(square) || 1;
    for (const [term, count] of terms) {
      const at = next[term] ?? 0;
      next[term] = at + 1;
      ids[at] = document;
      weights[at] = ((1 + Math.log(count)) * (idfs[term] ?? 0)) / length;
    }
  });
  return {
    idf: (term) => idfs[term] ?? 0,
    addCosines: (query, weight, scores) => {
      let square = 0;
      for (const [term, count] of query) square += ((1 + Math.log(count)) * (idfs[term] ?? 0)) ** 2;
      const length = Math.sqrt(square) || 1;
      for (const [term, count] of query) {
        const own = (weight * (1 + Math.log(count)) * (idfs[term] ?? 0)) / length;
        const end = starts[term + 1] ?? 0;
        for (let at = starts[term] ?? 0; at < end; at += 1) {
          const document = ids[at] ?? 0;
          scores[document] = (scores[document] ?? 0) + own * (weights[at] ?? 0);
        }
      }
    },
  };
};
