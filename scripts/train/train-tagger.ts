import { chooseSpans, stepsOf, type Choice } from '@/utils/skills/tagger/choose-spans';
import { LABELS } from '@/utils/skills/tagger/decode-labels';
import { featureSections } from '@/utils/skills/tagger/feature-list';
import { HEADS, type Head } from '@/utils/skills/tagger/tagged-sentence';
import type { PackArray } from '@/utils/skills/pack/pack-format';
import { learnCrf, type CrfSettings, type CrfWeights, type LabelledRows } from './crf';
import type { LabelledSentence } from './labelled-sentences';
import { numberFeatures, rowsOf, type SentenceFeatures } from './number-features';
import { countSpans, spanFigures, toTokens } from './span-score';

/** What a head learns from: sentences, their features, and the layer of labels. */
export interface Lesson {
  readonly sentences: readonly LabelledSentence[];
  readonly features: readonly SentenceFeatures[];
  /** The names of the dictionary in each sentence, as `namesAt` tells them. */
  readonly names: readonly Int32Array[];
  readonly layer: string;
}

interface HeadPlan {
  readonly least: number;
  readonly settings: CrfSettings;
  /** Runs with different seeds whose weights are averaged. */
  readonly runs: number;
}

const PLANS: Readonly<Record<Head, HeadPlan>> = {
  knowledge: { least: 2, runs: 3, settings: { rounds: 5, rate: 0.1, decay: 1e-4, dropout: 0.1 } },
  skill: { least: 2, runs: 1, settings: { rounds: 6, rate: 0.1, decay: 1e-4, dropout: 0.1 } },
  asked: { least: 3, runs: 1, settings: { rounds: 5, rate: 0.1, decay: 1e-4, dropout: 0.1 } },
};

/** Weights of one head by feature hash. */
export interface HeadWeights {
  readonly numbers: ReadonlyMap<number, number>;
  readonly weights: CrfWeights;
}

/** Learns one head; from the features in `kept` alone where there are such. */
export const learnHead = (head: Head, lesson: Lesson, kept: ReadonlySet<number> | null): HeadWeights => {
  const { least, settings, runs } = PLANS[head];
  const all = numberFeatures(lesson.features, least);
  const own = [...all.keys()].filter((feature) => kept === null || kept.has(feature));
  const numbers = new Map(own.map((feature, at) => [feature, at]));
  const rows = rowsOf(lesson.sentences, lesson.features, lesson.layer, numbers);
  const learnt = Array.from({ length: runs }, (_, run) => learnCrf(rows, numbers.size, settings, 7 + run));
  const mean = (pick: (one: CrfWeights) => Float32Array): Float32Array => {
    const total = Float32Array.from(learnt[0] ? pick(learnt[0]) : []);
    for (const other of learnt.slice(1))
      pick(other).forEach((value, at) => (total[at] = (total[at] ?? 0) + value));
    return total.map((value) => value / runs);
  };
  return {
    numbers,
    weights: { emission: mean((one) => one.emission), transition: mean((one) => one.transition) },
  };
};

const scoresOf = (rows: LabelledRows, sentence: number, emission: Float32Array): Float64Array => {
  const from = rows.sentenceStarts[sentence] ?? 0;
  const length = (rows.sentenceStarts[sentence + 1] ?? 0) - from;
  const scores = new Float64Array(length * LABELS);
  for (let word = 0; word < length; word += 1)
    for (let at = rows.wordStarts[from + word] ?? 0; at < (rows.wordStarts[from + word + 1] ?? 0); at += 1) {
      const feature = rows.features[at] ?? -1;
      if (feature < 0) continue;
      for (let label = 0; label < LABELS; label += 1) {
        const column = word * LABELS + label;
        scores[column] = (scores[column] ?? 0) + (emission[feature * LABELS + label] ?? 0);
      }
    }
  return scores;
};

/** What a head reaches on other sentences for one way of choosing spans. */
export interface Tried {
  readonly choice: Choice;
  readonly figures: ReturnType<typeof spanFigures>;
}

/** Figures of a head on other sentences for several ways of choosing spans; `beside` is added to the scores of each sentence. */
export const tryHead = (
  { numbers, weights }: HeadWeights,
  lesson: Lesson,
  choices: readonly Choice[],
  beside: readonly Float64Array[],
): Tried[] => {
  const rows = rowsOf(lesson.sentences, lesson.features, lesson.layer, numbers);
  const scores = lesson.sentences.map((_, at) => {
    const own = scoresOf(rows, at, weights.emission);
    return own.map((score, column) => score + (beside[at]?.[column] ?? 0));
  });
  const steps = stepsOf(weights.transition);
  return choices.map((choice) => ({
    choice,
    figures: spanFigures(
      lesson.sentences.map(({ spans, tokens, words }, at) => {
        const found = chooseSpans(scores[at] ?? new Float64Array(0), steps, choice);
        const stretches = found.map(({ first, last }) => ({
          start: words[first]?.start ?? 0,
          end: words[last]?.end ?? 0,
        }));
        return countSpans(spans[lesson.layer] ?? [], toTokens(tokens, stretches));
      }),
    ),
  }));
};

/** Borders of what is known are told by fine differences, those of phrases hardly. */
const WORTH: Readonly<Record<Head, number>> = { knowledge: 1, skill: 0.7, asked: 0.7 };

/** The features worth most in any head, so many that the pack stays small. */
export const strongest = (heads: readonly HeadWeights[], most: number): number[] => {
  const worth = new Map<number, number>();
  heads.forEach(({ numbers, weights }, head) => {
    for (const [feature, number] of numbers) {
      const own = weights.emission.subarray(number * LABELS, number * LABELS + LABELS);
      const spread = (Math.max(...own) - Math.min(...own)) * (WORTH[HEADS[head] ?? 'skill'] ?? 1);
      worth.set(feature, Math.max(worth.get(feature) ?? 0, spread));
    }
  });
  return [...worth]
    .sort(([a, one], [b, other]) => other - one || a - b)
    .slice(0, most)
    .map(([feature]) => feature)
    .sort((a, b) => a - b);
};

/** Steps up to a large weight: so few tell as much as twice as many and zip smaller, which leaves room for features. */
const LEVELS = 64;

/** Packs the heads: common feature list, weights of eight bits less that of the outside (only the difference counts), one scale a head. */
export const packHeads = (
  heads: Readonly<Record<Head, HeadWeights>>,
  choices: Readonly<Record<Head, Choice>>,
  features: readonly number[],
): [string, PackArray][] => {
  const list = HEADS.map((head) => heads[head]);
  const own = LABELS - 1;
  const width = HEADS.length * own;
  const packed = new Int8Array(features.length * width);
  const scales = list.map(({ weights }) => {
    const sizes = weights.emission
      .map((value, at) => Math.abs(value - (weights.emission[at - (at % LABELS)] ?? 0)))
      .sort();
    return (sizes[Math.floor(sizes.length * 0.9999)] ?? 1) / LEVELS;
  });
  list.forEach(({ numbers, weights }, head) => {
    features.forEach((feature, row) => {
      const number = numbers.get(feature);
      if (number === undefined) return;
      const base = weights.emission[number * LABELS] ?? 0;
      for (let label = 1; label < LABELS; label += 1) {
        const value = Math.round(
          ((weights.emission[number * LABELS + label] ?? 0) - base) / (scales[head] ?? 1),
        );
        packed[row * width + head * own + label - 1] = Math.max(-127, Math.min(127, value));
      }
    });
  });
  return [
    ...featureSections(features),
    ['tag.weight', packed],
    ['tag.scale', Float32Array.from(scales)],
    ['tag.step', Float32Array.from(list.flatMap(({ weights }) => [...weights.transition]))],
    ['tag.outside', Float32Array.from(HEADS, (head) => choices[head].outside)],
    ['tag.least', Float32Array.from(HEADS, (head) => choices[head].least)],
  ];
};
