import { describe, expect, it } from 'vitest';

import { seeded } from '@/scripts/train/crf';
import { learnNet, type NetPlan } from '@/scripts/train/learn-net';
import { learnSentence, type NetSentence } from '@/scripts/train/learn-sentence';
import { newNet } from '@/scripts/train/new-net';
import { packNet } from '@/scripts/train/pack-net';
import type { PackArray } from '@/utils/skills/pack/pack-format';
import { openSentenceNet } from '@/utils/skills/tagger/sentence-net';
import { wordPieces } from '@/utils/skills/tagger/word-pieces';

const PLAN: NetPlan = {
  size: 8,
  group: 2,
  rounds: 80,
  rate: 0.02,
  leftOut: { into: 0, told: 0, words: 0 },
  together: 1,
  worth: [1],
};

const VECTORS = Int8Array.of(90, -40, 20, 110);

/** What follows "uses" is asked for; the same word elsewhere is not. */
const sentenceOf = (text: string): NetSentence => {
  const words = text.split(' ');
  return {
    vectors: new Int32Array(words.length).fill(-1),
    pieces: words.map(wordPieces),
    names: new Int32Array(words.length),
    labels: [Uint8Array.from(words, (_, at) => (words[at - 1] === 'uses' ? 4 : 0))],
  };
};

const SENTENCES = [
  'he uses looms',
  'she likes looms',
  'looms are old',
  'who uses kilns daily',
  'kilns and looms',
  'nobody likes kilns',
  'she uses wool',
  'old kilns',
].map(sentenceOf);

const learnt = (seed: number): ReadonlyMap<string, PackArray> =>
  new Map<string, PackArray>([
    ...packNet(learnNet(SENTENCES, new Int8Array(0), 0, PLAN, seed), 1),
    ['glove.vector', new Int8Array(0)],
  ]);

/** Labels of a head but the outside. */
const OWN = 4;

describe('Learning a net', () => {
  it('learns from the words around', () => {
    const { worthOf, read } = openSentenceNet(learnt(1));
    const aloneOf = (text: string, word: number): number => {
      const words = text.split(' ');
      const heard = read(words.map((one) => worthOf(one, -1)));
      return heard(0)[word * OWN + 3] ?? 0;
    };
    expect(aloneOf('she uses kilns', 2)).toBeGreaterThan(1);
    expect(aloneOf('she likes kilns', 2)).toBeLessThan(-1);
  });

  it('is read as it learnt', () => {
    const net = newNet({ size: 4, group: 2, heads: 1, vectors: VECTORS }, 2, seeded(5));
    // So loud that it shows where one hears what another tells.
    for (const part of [net.back, net.out]) part.values.forEach((value, at) => (part.values[at] = 3 * value));
    const sentence = { ...sentenceOf('who uses kilns daily'), vectors: Int32Array.of(-1, 1, 0, -1) };
    const lossWhere = (labels: readonly number[]): number =>
      learnSentence(net, { ...sentence, labels: [Uint8Array.from(labels)] }, PLAN.leftOut, [1], seeded(1));
    const { worthOf, named, read } = openSentenceNet(
      new Map<string, PackArray>([...packNet(net, 1), ['glove.vector', VECTORS]]),
    );
    const worths = ['who', 'uses', 'kilns', 'daily'].map((word, at) =>
      worthOf(word, sentence.vectors[at] ?? -1),
    );
    const weighed = read(worths.map((worth, at) => named(worth, sentence.names[at] ?? 0)))(0);
    // No step weighs anything yet, so that one word labelled otherwise changes the loss by what that label weighs more.
    const outside = lossWhere([0, 0, 0, 0]);
    for (const word of worths.keys())
      expect(weighed[word * OWN + 3]).toBeCloseTo(
        outside - lossWhere(worths.map((_, at) => (at === word ? 4 : 0))),
        1,
      );
  });

  it('gives the same net for the same seed, another for another', () => {
    expect(learnt(1)).toEqual(learnt(1));
    expect(learnt(1)).not.toEqual(learnt(2));
  });
});
