/** Labels of a word: 0 outside, 1 begins a span, 2 stands within, 3 ends it, 4 is one by itself. */
export const LABELS = 5;
/** Which labels may follow each: a span that has begun goes on until it ends. */
export const FOLLOWS: readonly (readonly number[])[] = [
  [0, 1, 4],
  [2, 3],
  [2, 3],
  [0, 1, 4],
  [0, 1, 4],
];
/** Whether a sentence may begin, or a span may end, so that nothing is left open. */
export const BEGINS: readonly boolean[] = [true, true, false, false, true];
export const ENDS: readonly boolean[] = [true, false, false, true, true];
/** Which labels may stand before each. */
const COMES_FROM = FOLLOWS.map((_, to) => FOLLOWS.flatMap((next, from) => (next.includes(to) ? [from] : [])));
/** Every step from label to label that may be, the same ones as `FOLLOWS` has, as places in two lists. */
export const STEPS_FROM = Uint8Array.from(FOLLOWS.flatMap((next, from) => next.map(() => from)));
export const STEPS_TO = Uint8Array.from(FOLLOWS.flat());

/**
 * The best row of labels for scores of `LABELS` a word, by Viterbi. `outside` is added to the score of every word outside: below zero it
 * asks for more spans, above for fewer.
 */
export const decodeLabels = (scores: Float64Array, transition: Float32Array, outside: number): Uint8Array => {
  const length = scores.length / LABELS;
  const labels = new Uint8Array(length);
  if (length === 0) return labels;
  const best = new Float64Array(scores.length);
  const back = new Uint8Array(scores.length);
  for (let label = 0; label < LABELS; label += 1)
    best[label] = BEGINS[label] === true ? (scores[label] ?? 0) + (label === 0 ? outside : 0) : -Infinity;
  for (let at = LABELS; at < scores.length; at += LABELS) {
    for (let to = 0; to < LABELS; to += 1) {
      let top = -Infinity;
      for (const from of COMES_FROM[to] ?? []) {
        const path = (best[at - LABELS + from] ?? 0) + (transition[from * LABELS + to] ?? 0);
        if (path > top) {
          top = path;
          back[at + to] = from;
        }
      }
      best[at + to] = top + (scores[at + to] ?? 0) + (to === 0 ? outside : 0);
    }
  }
  const last = scores.length - LABELS;
  let label = 0;
  for (let other = 1; other < LABELS; other += 1)
    if (ENDS[other] === true && (best[last + other] ?? 0) > (best[last + label] ?? 0)) label = other;
  for (let word = length - 1; word >= 0; word -= 1) {
    labels[word] = label;
    label = back[word * LABELS + label] ?? 0;
  }
  return labels;
};
