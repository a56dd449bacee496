import { describe, expect, it } from 'vitest';

import { learnNet, type NetPlan } from '@/scripts/train/learn-net';
import type { NetSentence } from '@/scripts/train/learn-sentence';
import { packNet } from '@/scripts/train/pack-net';
import type { PackArray } from '@/utils/skills/pack/pack-format';
import { openSentenceNet } from '@/utils/skills/tagger/sentence-net';
import { wordPieces } from '@/utils/skills/tagger/word-pieces';

const PLAN: NetPlan = {
  size: 4,
  rounds: 80,
  rate: 0.05,
  leftOut: { into: 0, told: 0, words: 0 },
  together: 1,
  worth: [1],
};

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
].map(sentenceOf);

const learnt = (seed: number): ReadonlyMap<string, PackArray> =>
  new Map<string, PackArray>([
    ...packNet(learnNet(SENTENCES, new Int8Array(0), 0, PLAN, seed), 1),
    ['glove.vector', new Int8Array(0)],
  ]);

describe('Learning a net', () => {
  it('learns from the words around', () => {
    const { worthOf, weigh, columns } = openSentenceNet(learnt(1));
    const aloneOf = (text: string, word: number): number => {
      const words = text.split(' ');
      const weighed = weigh(
        words.map((one) => worthOf(one, -1)),
        new Int32Array(words.length),
      );
      return weighed[word * columns + 3] ?? 0;
    };
    expect(aloneOf('she uses kilns', 2)).toBeGreaterThan(1);
    expect(aloneOf('she likes kilns', 2)).toBeLessThan(-1);
  });

  it('gives the same net for the same seed, another for another', () => {
    expect(learnt(1)).toEqual(learnt(1));
    expect(learnt(1)).not.toEqual(learnt(2));
  });
});
