import { chainSums, chanceOutside, stepShares } from './chain-sums';
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

/** What steps from label to label weigh, as logarithms and as shares. */
export interface Steps {
  readonly logs: Float32Array;
  readonly shares: Float64Array;
}

/** Steps as `chooseSpans` takes them. */
export const stepsOf = (logs: Float32Array): Steps => ({ logs, shares: stepShares(logs) });

/** The spans of a sentence for scores of `LABELS` a word, in order, none over another. */
export const chooseSpans = (scores: Float64Array, steps: Steps, { least, outside }: Choice): ChosenSpan[] => {
  const path = least > 0 ? null : spansOfLabels(decodeLabels(scores, steps.logs, outside));
  // Where all is outside there is no span to be sure of.
  if (path?.length === 0) return [];
  const sums = chainSums(scores, steps.shares);
  return (path ?? likelySpans(sums, least)).map(({ first, last }) => {
    let leastOutside = 1;
    for (let word = first; word <= last; word += 1)
      leastOutside = Math.min(leastOutside, chanceOutside(sums, word));
    return { first, last, sure: 1 - leastOutside };
  });
};
