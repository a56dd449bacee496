import { chainSums, chanceOutside } from './chain-sums';
import { decodeLabels } from './decode-labels';
import { likelySpans } from './likely-spans';

/** How spans are chosen from scores. */
export interface Choice {
  /** Above 0: the spans likelier than this with exactly their borders. At 0: those of the best row of labels. */
  readonly least: number;
  /** What the best row of labels gives to every word outside; see `decodeLabels`. */
  readonly outside: number;
}

/** A span by the numbers of its first and last word; `sure` (0..1) is how likely its leastOutside word is inside one. */
export interface ChosenSpan {
  readonly first: number;
  readonly last: number;
  readonly sure: number;
}

const spansOfLabels = (labels: Uint8Array): { readonly first: number; readonly last: number }[] => {
  const spans: { first: number; last: number }[] = [];
  labels.forEach((label, word) => {
    const open = spans.at(-1);
    if (label === 1 || label === 4) spans.push({ first: word, last: word });
    else if (label !== 0 && open !== undefined) open.last = word;
  });
  return spans;
};

/** The spans of a sentence for scores of `LABELS` a word, in order, none over another. */
export const chooseSpans = (
  scores: Float64Array,
  transition: Float32Array,
  { least, outside }: Choice,
): ChosenSpan[] => {
  const path = least > 0 ? null : spansOfLabels(decodeLabels(scores, transition, outside));
  // Where all is outside there is no span to be sure of.
  if (path?.length === 0) return [];
  const sums = chainSums(scores, transition);
  return (path ?? likelySpans(sums, least)).map(({ first, last }) => {
    let leastOutside = 1;
    for (let word = first; word <= last; word += 1)
      leastOutside = Math.min(leastOutside, chanceOutside(sums, word));
    return { first, last, sure: 1 - leastOutside };
  });
};
