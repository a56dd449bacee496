type Span = readonly [number, number];

/** Counts of one sentence: right spans, found, wanted, found that touch a wanted one, wanted that are touched. */
export type SpanCounts = readonly [number, number, number, number, number];

/** How the spans found in a sentence compare with those wanted; both in tokens, the end not included. */
export const countSpans = (wanted: readonly Span[], found: readonly Span[]): SpanCounts => {
  const touches = ([a, b]: Span, others: readonly Span[]): boolean => others.some(([c, d]) => a < d && c < b);
  const right = found.filter(([a, b]) => wanted.some(([c, d]) => a === c && b === d)).length;
  return [
    right,
    found.length,
    wanted.length,
    found.filter((span) => touches(span, wanted)).length,
    wanted.filter((span) => touches(span, found)).length,
  ];
};

/** Precision, recall and their harmonic mean, in percent. */
export interface Figures {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

const figures = (right: number, found: number, touched: number, wanted: number): Figures => {
  const precision = found === 0 ? 0 : (100 * right) / found;
  const recall = wanted === 0 ? 0 : (100 * touched) / wanted;
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  };
};

/** Strict (same borders) and overlap (any token shared) figures over sentences. */
export const spanFigures = (
  counts: readonly SpanCounts[],
): { readonly strict: Figures; readonly overlap: Figures } => {
  const sum = (column: number): number => counts.reduce((total, row) => total + (row[column] ?? 0), 0);
  const [right, found, wanted, foundTouching, wantedTouched] = [sum(0), sum(1), sum(2), sum(3), sum(4)];
  return {
    strict: figures(right, found, right, wanted),
    overlap: figures(foundTouching, found, wantedTouched, wanted),
  };
};

/** Stretches of characters as spans of a set's own tokens, each once, in order. */
export const toTokens = (
  tokens: readonly Span[],
  stretches: readonly { readonly start: number; readonly end: number }[],
): Span[] => {
  const found = new Map<string, Span>();
  for (const { start, end } of stretches) {
    const first = tokens.findIndex(([, b]) => b > start);
    const last = tokens.findLastIndex(([a]) => a < end);
    if (first >= 0 && last >= first) found.set(`${first} ${last}`, [first, last + 1]);
  }
  return [...found.values()].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
};
