import { seeded } from './crf';
import { learnSentence, type LeftOut, type NetSentence } from './learn-sentence';
import { changeParts } from './net-weights';
import { newNet, partsOf, type Net } from './new-net';

/** How a net learns. */
export interface NetPlan {
  /** Units of one direction. */
  readonly size: number;
  /** Units that hear each other: they part those of one direction into whole groups. */
  readonly group: number;
  readonly rounds: number;
  readonly rate: number;
  readonly leftOut: LeftOut;
  /** Sentences between two changes of the weights. */
  readonly together: number;
  /** How much each head counts. */
  readonly worth: readonly number[];
}

/** From this part of the rounds on the rate falls to a twentieth, and the weights of each round's end are averaged. */
const LATE = 0.6;
const LEAST = 0.05;

/** The rate at a point of the learning (0 to 1): it rises over the first round, and falls at the end. */
const rateAt = (point: number, rounds: number): number =>
  Math.min(1, point * rounds) * (point < LATE ? 1 : 1 - ((point - LATE) / (1 - LATE)) * (1 - LEAST));

const shuffle = (order: Int32Array, random: () => number): void => {
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other] as number, order[at] as number];
  }
};

/** Adds up what the weights are, for their mean. */
const sumUp = (net: Net): void => {
  for (const { values, sum } of partsOf(net))
    values.forEach((value, at) => (sum[at] = (sum[at] as number) + value));
};

/**
 * Learns a net from sentences by the likelihood of their labels in a chain; what is left out at random and the mean over the last rounds keep it
 * from learning them by heart. The same sentences, plan and seed give the same net.
 */
export const learnNet = (
  sentences: readonly NetSentence[],
  vectors: Int8Array,
  vectorSize: number,
  plan: NetPlan,
  seed: number,
): Net => {
  const random = seeded(seed);
  const net = newNet({ ...plan, heads: plan.worth.length, vectors }, vectorSize, random);
  const parts = partsOf(net);
  const order = Int32Array.from(sentences, (_, at) => at);
  let turn = 0;
  let averaged = 0;
  for (let round = 0; round < plan.rounds; round += 1) {
    shuffle(order, random);
    order.forEach((at, place) => {
      const sentence = sentences[at];
      if (sentence !== undefined && sentence.vectors.length > 0)
        learnSentence(net, sentence, plan.leftOut, plan.worth, random);
      if (place % plan.together !== plan.together - 1 && place !== order.length - 1) return;
      turn += 1;
      const point = (round + (place + 1) / order.length) / plan.rounds;
      changeParts(parts, plan.rate * rateAt(point, plan.rounds), turn);
    });
    if (round < plan.rounds * LATE) continue;
    averaged += 1;
    sumUp(net);
  }
  for (const { values, sum } of parts)
    values.forEach((_, at) => (values[at] = (sum[at] as number) / averaged));
  return net;
};
