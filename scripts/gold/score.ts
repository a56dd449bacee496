/** Hits, what was said and what was to be said; counts that add up. */
export interface Tally {
  readonly hits: number;
  readonly said: number;
  readonly wanted: number;
}

export const NOTHING: Tally = { hits: 0, said: 0, wanted: 0 };

/** The two counts together. */
export const plus = (a: Tally, b: Tally): Tally => ({
  hits: a.hits + b.hits,
  said: a.said + b.said,
  wanted: a.wanted + b.wanted,
});

/** How two sets of keys overlap. */
export const compare = (said: ReadonlySet<string>, wanted: ReadonlySet<string>): Tally => ({
  hits: [...said].filter((key) => wanted.has(key)).length,
  said: said.size,
  wanted: wanted.size,
});

/** Precision, recall and their harmonic mean, 0 to 1; 1 where there was nothing to say and nothing was said. */
export const scores = ({ hits, said, wanted }: Tally): { p: number; r: number; f1: number } => {
  if (said === 0 && wanted === 0) return { p: 1, r: 1, f1: 1 };
  const p = said === 0 ? 0 : hits / said;
  const r = wanted === 0 ? 0 : hits / wanted;
  return { p, r, f1: p + r === 0 ? 0 : (2 * p * r) / (p + r) };
};

const shuffledBy = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
};

/** A 95 % interval of F1 by drawing the documents anew 1,000 times; the same draw every time. */
export const interval = (documents: readonly Tally[]): readonly [number, number] => {
  const random = shuffledBy(7);
  const drawn = Array.from({ length: 1_000 }, () => {
    const sum = documents.reduce(
      (all) => plus(all, documents[Math.floor(random() * documents.length)] ?? NOTHING),
      NOTHING,
    );
    return scores(sum).f1;
  }).toSorted((a, b) => a - b);
  return [drawn[25] ?? 0, drawn[974] ?? 0];
};
