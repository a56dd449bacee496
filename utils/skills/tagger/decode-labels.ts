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

/**
 * How likely each word is outside every span (0..1), by forward and backward sums over the chain. Each word's sums are brought to one,
 * so that nothing runs out of range and no logarithm is taken on the way.
 */
export const chanceOutside = (scores: Float64Array, transition: Float32Array): Float64Array => {
  const length = scores.length / LABELS;
  const chance = new Float64Array(length);
  if (length === 0) return chance;
  const own = new Float64Array(scores.length);
  for (let at = 0; at < scores.length; at += LABELS) {
    const [a, b, c] = [scores[at] ?? 0, scores[at + 1] ?? 0, scores[at + 2] ?? 0];
    const top = Math.max(a, b, c);
    own[at] = Math.exp(a - top);
    own[at + 1] = Math.exp(b - top);
    own[at + 2] = Math.exp(c - top);
  }
  const step = Float64Array.from(transition, Math.exp);
  const [s00 = 0, s01 = 0, s02 = 0, s10 = 0, s11 = 0, s12 = 0, s20 = 0, s21 = 0, s22 = 0] = step;

  const forward = new Float64Array(scores.length);
  let [x, y, z] = [own[0] ?? 0, own[1] ?? 0, (own[2] ?? 0) * Math.exp(NEVER)];
  for (let at = 0; at < scores.length; at += LABELS) {
    if (at > 0) {
      const [p, q, r] = [x, y, z];
      x = (p * s00 + q * s10 + r * s20) * (own[at] ?? 0);
      y = (p * s01 + q * s11 + r * s21) * (own[at + 1] ?? 0);
      z = (p * s02 + q * s12 + r * s22) * (own[at + 2] ?? 0);
    }
    const sum = x + y + z;
    forward[at] = x /= sum;
    forward[at + 1] = y /= sum;
    forward[at + 2] = z /= sum;
  }

  let [b, c, d] = [1, 1, 1];
  for (let at = scores.length - LABELS; at >= 0; at -= LABELS) {
    const [f, g, h] = [(forward[at] ?? 0) * b, (forward[at + 1] ?? 0) * c, (forward[at + 2] ?? 0) * d];
    chance[at / LABELS] = f / (f + g + h);
    const [p, q, r] = [(own[at] ?? 0) * b, (own[at + 1] ?? 0) * c, (own[at + 2] ?? 0) * d];
    const [u, v, w] = [s00 * p + s01 * q + s02 * r, s10 * p + s11 * q + s12 * r, s20 * p + s21 * q + s22 * r];
    const sum = u + v + w;
    [b, c, d] = [u / sum, v / sum, w / sum];
  }
  return chance;
};
