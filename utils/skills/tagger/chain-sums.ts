import { BEGINS, ENDS, LABELS, STEPS_FROM, STEPS_TO } from './decode-labels';

/** Sums over all rows of labels of a sentence, each word's brought to one so that nothing runs out of range; rows of `LABELS` a word. */
export interface ChainSums {
  /** What each label of each word weighs by itself. */
  readonly own: Float64Array;
  /** What each step from label to label weighs: `step[from * LABELS + to]`. */
  readonly step: Float64Array;
  /** All rows that come to a label, it included. */
  readonly forward: Float64Array;
  /** All rows that go on from a label. */
  readonly backward: Float64Array;
  /** What the forward sums of each word were divided by. */
  readonly sizes: Float64Array;
  /** All rows of the sentence: `forward * backward / whole` is how likely a label is. */
  readonly whole: number;
}

/** What each label weighs beside the heaviest of its word, no longer as a logarithm. */
const shares = (scores: Float64Array): Float64Array => {
  const own = new Float64Array(scores.length);
  for (let at = 0; at < scores.length; at += LABELS) {
    let top = -Infinity;
    for (let label = 0; label < LABELS; label += 1) top = Math.max(top, scores[at + label] ?? 0);
    for (let label = 0; label < LABELS; label += 1)
      own[at + label] = Math.exp((scores[at + label] ?? 0) - top);
  }
  return own;
};

/** What steps weigh, no longer as logarithms: the same for every sentence. */
export const stepShares = (transition: Float32Array): Float64Array => {
  const step = new Float64Array(transition.length);
  for (let at = 0; at < step.length; at += 1) step[at] = Math.exp(transition[at] ?? 0);
  return step;
};

/** Forward and backward sums over the chain, without a logarithm on the way; `step` is of `stepShares`. */
export const chainSums = (scores: Float64Array, step: Float64Array): ChainSums => {
  const own = shares(scores);
  const sizes = new Float64Array(scores.length / LABELS);
  const forward = new Float64Array(scores.length);
  for (let at = 0; at < scores.length; at += LABELS) {
    if (at === 0) for (let to = 0; to < LABELS; to += 1) forward[to] = BEGINS[to] === true ? 1 : 0;
    else
      for (let one = 0; one < STEPS_TO.length; one += 1) {
        const [from, to] = [STEPS_FROM[one] ?? 0, STEPS_TO[one] ?? 0];
        forward[at + to] =
          (forward[at + to] ?? 0) + (forward[at - LABELS + from] ?? 0) * (step[from * LABELS + to] ?? 0);
      }
    let size = 0;
    for (let to = 0; to < LABELS; to += 1) {
      const sum = (forward[at + to] ?? 0) * (own[at + to] ?? 0);
      forward[at + to] = sum;
      size += sum;
    }
    for (let to = 0; to < LABELS; to += 1) forward[at + to] = (forward[at + to] ?? 0) / size;
    sizes[at / LABELS] = size;
  }
  const backward = new Float64Array(scores.length);
  const last = scores.length - LABELS;
  let whole = 0;
  ENDS.forEach((ends, label) => {
    if (!ends || last < 0) return;
    backward[last + label] = 1;
    whole += forward[last + label] ?? 0;
  });
  for (let at = last - LABELS; at >= 0; at -= LABELS) {
    const next = at + LABELS;
    const size = sizes[next / LABELS] ?? 1;
    for (let one = 0; one < STEPS_TO.length; one += 1) {
      const [from, to] = [STEPS_FROM[one] ?? 0, STEPS_TO[one] ?? 0];
      backward[at + from] =
        (backward[at + from] ?? 0) +
        ((step[from * LABELS + to] ?? 0) * (own[next + to] ?? 0) * (backward[next + to] ?? 0)) / size;
    }
  }
  return { own, step, forward, backward, sizes, whole };
};

/** How likely a word is outside every span (0..1). */
export const chanceOutside = ({ forward, backward, whole }: ChainSums, word: number): number =>
  ((forward[word * LABELS] ?? 0) * (backward[word * LABELS] ?? 0)) / whole;
