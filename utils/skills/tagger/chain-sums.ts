import { BEGINS, COMES_FROM, ENDS, FOLLOWS, LABELS } from './decode-labels';

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

/** Forward and backward sums over the chain, without a logarithm on the way. */
export const chainSums = (scores: Float64Array, transition: Float32Array): ChainSums => {
  const own = new Float64Array(scores.length);
  for (let at = 0; at < scores.length; at += LABELS) {
    let top = -Infinity;
    for (let label = 0; label < LABELS; label += 1) top = Math.max(top, scores[at + label] ?? 0);
    for (let label = 0; label < LABELS; label += 1)
      own[at + label] = Math.exp((scores[at + label] ?? 0) - top);
  }
  const step = Float64Array.from(transition, Math.exp);
  const sizes = new Float64Array(scores.length / LABELS);
  const forward = new Float64Array(scores.length);
  for (let at = 0; at < scores.length; at += LABELS) {
    let size = 0;
    for (let to = 0; to < LABELS; to += 1) {
      let sum = at === 0 && BEGINS[to] === true ? 1 : 0;
      if (at > 0)
        for (const from of COMES_FROM[to] ?? [])
          sum += (forward[at - LABELS + from] ?? 0) * (step[from * LABELS + to] ?? 0);
      size += forward[at + to] = sum * (own[at + to] ?? 0);
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
    for (let from = 0; from < LABELS; from += 1) {
      let sum = 0;
      for (const to of FOLLOWS[from] ?? [])
        sum += (step[from * LABELS + to] ?? 0) * (own[next + to] ?? 0) * (backward[next + to] ?? 0);
      backward[at + from] = sum / (sizes[next / LABELS] ?? 1);
    }
  }
  return { own, step, forward, backward, sizes, whole };
};

/** How likely each word is outside every span (0..1). */
export const chanceOutside = ({ forward, backward, sizes, whole }: ChainSums): Float64Array =>
  Float64Array.from(
    sizes,
    (_, word) => ((forward[word * LABELS] ?? 0) * (backward[word * LABELS] ?? 0)) / whole,
  );
