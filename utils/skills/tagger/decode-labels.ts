export const LABELS = 3;
/** No path may begin with, or come from outside to, a word that goes on. */
const NEVER = -1e4;

/**
 * The best row of labels (0 outside, 1 begins, 2 goes on) for scores of `LABELS` a word, by Viterbi. `outside` is added to the score of
 * every word outside: below zero it asks for more spans, above for fewer.
 */
export const decodeLabels = (scores: Float64Array, transition: Float32Array, outside: number): Uint8Array => {
  const length = scores.length / LABELS;
  const labels = new Uint8Array(length);
  if (length === 0) return labels;
  const best = new Float64Array(scores.length);
  const back = new Uint8Array(scores.length);
  for (let word = 0; word < length; word += 1) {
    for (let to = 0; to < LABELS; to += 1) {
      const own = (scores[word * LABELS + to] ?? 0) + (to === 0 ? outside : 0);
      let top = word === 0 ? (to === 2 ? NEVER : 0) : -Infinity;
      for (let from = word === 0 ? LABELS : 0; from < LABELS; from += 1) {
        const path = (best[(word - 1) * LABELS + from] ?? 0) + (transition[from * LABELS + to] ?? 0);
        if (path > top) {
          top = path;
          back[word * LABELS + to] = from;
        }
      }
      best[word * LABELS + to] = top + own;
    }
  }
  let label = 0;
  for (let other = 1; other < LABELS; other += 1) {
    if ((best[(length - 1) * LABELS + other] ?? 0) > (best[(length - 1) * LABELS + label] ?? 0))
      label = other;
  }
  for (let word = length - 1; word >= 0; word -= 1) {
    labels[word] = label;
    label = back[word * LABELS + label] ?? 0;
  }
  return labels;
};

const logSum = (a: number, b: number, c: number): number => {
  const top = Math.max(a, b, c);
  return top + Math.log(Math.exp(a - top) + Math.exp(b - top) + Math.exp(c - top));
};

/** How likely each word is outside every span (0..1), by forward and backward sums over the chain. */
export const chanceOutside = (scores: Float64Array, transition: Float32Array): Float64Array => {
  const length = scores.length / LABELS;
  const forward = new Float64Array(scores.length);
  const backward = new Float64Array(scores.length);
  const chance = new Float64Array(length);
  if (length === 0) return chance;
  const step = (from: number, to: number): number => transition[from * LABELS + to] ?? 0;
  for (let word = 0; word < length; word += 1) {
    const f = (word - 1) * LABELS;
    for (let to = 0; to < LABELS; to += 1) {
      const past =
        word === 0
          ? to === 2
            ? NEVER
            : 0
          : logSum(
              (forward[f] ?? 0) + step(0, to),
              (forward[f + 1] ?? 0) + step(1, to),
              (forward[f + 2] ?? 0) + step(2, to),
            );
      forward[word * LABELS + to] = past + (scores[word * LABELS + to] ?? 0);
    }
  }
  for (let word = length - 2; word >= 0; word -= 1) {
    const n = (word + 1) * LABELS;
    for (let from = 0; from < LABELS; from += 1) {
      const next = (to: number): number => step(from, to) + (scores[n + to] ?? 0) + (backward[n + to] ?? 0);
      backward[word * LABELS + from] = logSum(next(0), next(1), next(2));
    }
  }
  const end = (length - 1) * LABELS;
  const whole = logSum(forward[end] ?? 0, forward[end + 1] ?? 0, forward[end + 2] ?? 0);
  for (let word = 0; word < length; word += 1)
    chance[word] = Math.exp((forward[word * LABELS] ?? 0) + (backward[word * LABELS] ?? 0) - whole);
  return chance;
};
