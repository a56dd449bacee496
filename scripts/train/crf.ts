import { BEGINS, ENDS, FOLLOWS, LABELS } from '@/utils/skills/tagger/decode-labels';

/** Sentences as rows of feature numbers with their labels (as `LABELS` has them). */
export interface LabelledRows {
  /** Feature numbers of all words one behind the other. */
  readonly features: Int32Array;
  /** Where each word's features begin, one more than there are words. */
  readonly wordStarts: Int32Array;
  /** Where each sentence's words begin, one more than there are sentences. */
  readonly sentenceStarts: Int32Array;
  readonly labels: Uint8Array;
}

export interface CrfSettings {
  readonly rounds: number;
  readonly rate: number;
  readonly decay: number;
  /** Part of the features left out at random while learning. */
  readonly dropout: number;
}

/** Weights of a chain: `emission[feature * LABELS + label]`, `transition[from * LABELS + to]`. */
export interface CrfWeights {
  readonly emission: Float32Array;
  readonly transition: Float32Array;
}

const MINUS = -1e4;
const COMES_FROM = FOLLOWS.map((_, to) => FOLLOWS.flatMap((next, from) => (next.includes(to) ? [from] : [])));
const PAIRS = LABELS * LABELS;

/** A generator of numbers from 0 to 1 that gives the same row for the same seed (mulberry32). */
export const seeded = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
};

/** The log of the sum of what has been gathered in `terms`, of which the first `count` are meant. */
const logSum = (terms: Float64Array, count: number): number => {
  let top = -Infinity;
  for (let at = 0; at < count; at += 1) top = Math.max(top, terms[at] as number);
  if (top === -Infinity) return top;
  let sum = 0;
  for (let at = 0; at < count; at += 1) sum += Math.exp((terms[at] as number) - top);
  return top + Math.log(sum);
};

/** Forward and backward sums of one sentence; writes the chance of each label of each word to `chance`, and how often each pair is expected to `pairs`. Gives the logarithm of the sum over all rows of labels. */
export const marginals = (
  scores: Float64Array,
  transition: Float32Array,
  length: number,
  chance: Float64Array,
  pairs: Float64Array,
): number => {
  const forward = new Float64Array(length * LABELS);
  const backward = new Float64Array(length * LABELS);
  const terms = new Float64Array(LABELS);
  for (let label = 0; label < LABELS; label += 1)
    forward[label] = (scores[label] as number) + (BEGINS[label] === true ? 0 : -Infinity);
  for (let i = 1; i < length; i += 1)
    for (let to = 0; to < LABELS; to += 1) {
      const before = COMES_FROM[to] as readonly number[];
      for (let at = 0; at < before.length; at += 1) {
        const from = before[at] as number;
        terms[at] = (forward[(i - 1) * LABELS + from] as number) + (transition[from * LABELS + to] as number);
      }
      forward[i * LABELS + to] = (scores[i * LABELS + to] as number) + logSum(terms, before.length);
    }
  const end = (length - 1) * LABELS;
  for (let label = 0; label < LABELS; label += 1)
    backward[end + label] = ENDS[label] === true ? 0 : -Infinity;
  for (let i = length - 2; i >= 0; i -= 1)
    for (let from = 0; from < LABELS; from += 1) {
      const next = FOLLOWS[from] as readonly number[];
      for (let at = 0; at < next.length; at += 1) {
        const to = next[at] as number;
        const n = (i + 1) * LABELS + to;
        terms[at] =
          (transition[from * LABELS + to] as number) + (scores[n] as number) + (backward[n] as number);
      }
      backward[i * LABELS + from] = logSum(terms, next.length);
    }
  for (let label = 0; label < LABELS; label += 1)
    terms[label] = (forward[end + label] as number) + (backward[end + label] as number);
  const whole = logSum(terms, LABELS);
  for (let at = 0; at < length * LABELS; at += 1)
    chance[at] = Math.exp((forward[at] as number) + (backward[at] as number) - whole);
  pairs.fill(0);
  for (let i = 1; i < length; i += 1)
    for (let from = 0; from < LABELS; from += 1)
      for (const to of FOLLOWS[from] as readonly number[]) {
        const at = from * LABELS + to;
        const n = i * LABELS + to;
        pairs[at] =
          (pairs[at] as number) +
          Math.exp(
            (forward[(i - 1) * LABELS + from] as number) +
              (transition[at] as number) +
              (scores[n] as number) +
              (backward[n] as number) -
              whole,
          );
      }
  return whole;
};

const newTransition = (): Float32Array => {
  const transition = new Float32Array(PAIRS).fill(MINUS);
  FOLLOWS.forEach((next, from) => {
    for (const to of next) transition[from * LABELS + to] = 0;
  });
  return transition;
};

/**
 * Learns a linear chain by its conditional likelihood with AdaGrad (Duchi et al. 2011), weight decay and feature dropout; averages the
 * weights over the second half of the rounds. The same rows, settings and seed give the same weights.
 */
export const learnCrf = (
  rows: LabelledRows,
  featureCount: number,
  settings: CrfSettings,
  seed: number,
): CrfWeights => {
  const { features, wordStarts, sentenceStarts, labels } = rows;
  const random = seeded(seed);
  const emission = new Float32Array(featureCount * LABELS);
  const squares = new Float32Array(featureCount * LABELS).fill(1e-2);
  const sum = new Float32Array(featureCount * LABELS);
  const transition = newTransition();
  const transitionSquares = new Float32Array(PAIRS).fill(1e-2);
  const transitionSum = new Float64Array(PAIRS);
  const sentences = sentenceStarts.length - 1;
  const order = Int32Array.from({ length: sentences }, (_, at) => at);
  let averaged = 0;
  const kept = 1 - settings.dropout;
  const longest = Math.max(
    ...Array.from(
      { length: sentences },
      (_, at) => (sentenceStarts[at + 1] ?? 0) - (sentenceStarts[at] ?? 0),
    ),
  );
  const scores = new Float64Array(longest * LABELS);
  const chance = new Float64Array(longest * LABELS);
  const pairs = new Float64Array(PAIRS);
  const on = new Uint8Array(
    features.length === 0
      ? 1
      : Math.max(
          ...Array.from(
            { length: sentences },
            (_, at) =>
              (wordStarts[sentenceStarts[at + 1] ?? 0] ?? 0) - (wordStarts[sentenceStarts[at] ?? 0] ?? 0),
          ),
        ),
  );
  for (let round = 0; round < settings.rounds; round += 1) {
    for (let at = sentences - 1; at > 0; at -= 1) {
      const other = Math.floor(random() * (at + 1));
      [order[at], order[other]] = [order[other] as number, order[at] as number];
    }
    for (const sentence of order) {
      const from = sentenceStarts[sentence] as number;
      const length = (sentenceStarts[sentence + 1] as number) - from;
      if (length === 0) continue;
      const base = wordStarts[from] as number;
      scores.fill(0, 0, length * LABELS);
      for (let i = 0; i < length; i += 1) {
        for (let f = wordStarts[from + i] as number; f < (wordStarts[from + i + 1] as number); f += 1) {
          const use = settings.dropout === 0 || random() < kept;
          on[f - base] = use ? 1 : 0;
          const feature = features[f] as number;
          if (!use || feature < 0) continue;
          const w = feature * LABELS;
          for (let label = 0; label < LABELS; label += 1)
            scores[i * LABELS + label] =
              (scores[i * LABELS + label] as number) + (emission[w + label] as number) / kept;
        }
      }
      marginals(scores, transition, length, chance, pairs);
      for (let i = 0; i < length; i += 1) {
        const gold = labels[from + i] as number;
        for (let f = wordStarts[from + i] as number; f < (wordStarts[from + i + 1] as number); f += 1) {
          const feature = features[f] as number;
          if (feature < 0 || on[f - base] === 0) continue;
          for (let label = 0; label < LABELS; label += 1) {
            const w = feature * LABELS + label;
            const weight = emission[w] as number;
            const slope =
              (chance[i * LABELS + label] as number) - (gold === label ? 1 : 0) + settings.decay * weight;
            const square = (squares[w] as number) + slope * slope;
            squares[w] = square;
            emission[w] = weight - (settings.rate * slope) / Math.sqrt(square);
          }
        }
      }
      for (let i = 1; i < length; i += 1) {
        const pair = (labels[from + i - 1] as number) * LABELS + (labels[from + i] as number);
        pairs[pair] = (pairs[pair] as number) - 1;
      }
      for (let pair = 0; pair < PAIRS; pair += 1) {
        if ((transition[pair] as number) === MINUS) continue;
        const slope = pairs[pair] as number;
        transitionSquares[pair] = (transitionSquares[pair] as number) + slope * slope;
        transition[pair] =
          (transition[pair] as number) -
          (settings.rate * slope) / Math.sqrt(transitionSquares[pair] as number);
      }
    }
    if (round * 2 >= settings.rounds) {
      averaged += 1;
      for (let w = 0; w < sum.length; w += 1) sum[w] = (sum[w] as number) + (emission[w] as number);
      for (let pair = 0; pair < PAIRS; pair += 1)
        transitionSum[pair] = (transitionSum[pair] as number) + (transition[pair] as number);
    }
  }
  return {
    emission: sum.map((value) => value / averaged),
    transition: Float32Array.from(transitionSum, (value) => value / averaged),
  };
};
