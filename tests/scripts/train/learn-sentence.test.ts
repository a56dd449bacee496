import { describe, expect, it } from 'vitest';

import { seeded } from '@/scripts/train/crf';
import { learnSentence, type NetSentence } from '@/scripts/train/learn-sentence';
import { GATES } from '@/utils/skills/tagger/read-one-way';
import { newNet, NEVER, partsOf, type Net } from '@/scripts/train/new-net';

const WHOLE = { into: 0, told: 0, words: 0 };

/** Three words, the second without a vector and with a piece that the first has too; one span, one word alone. */
const SENTENCE: NetSentence = {
  vectors: Int32Array.of(0, -1, 1),
  pieces: [[3, 9], [9], [40]],
  names: Int32Array.of(0, 6, 7),
  labels: [Uint8Array.of(1, 3, 0), Uint8Array.of(0, 4, 0)],
};

const smallNet = (): Net => {
  const random = seeded(3);
  const net = newNet({ size: 4, group: 2, heads: 2, vectors: Int8Array.of(90, -40, 20, 110) }, 2, random);
  for (const part of [net.piece, net.bias, net.last])
    part.values.forEach((value, at) => (part.values[at] = value + random() - 0.5));
  net.steps.values.forEach((value, at) => {
    if (value !== NEVER) net.steps.values[at] = random() - 0.5;
  });
  return net;
};

const lossOf = (net: Net): number => learnSentence(net, SENTENCE, WHOLE, [1, 0.5], seeded(1));

describe('Learning from a sentence', () => {
  it('has the slopes that a small change of each weight shows', () => {
    const net = smallNet();
    lossOf(net);
    const slopes = partsOf(net).map((part) => part.slopes.slice());
    const small = 1e-3;
    partsOf(net).forEach((part, at) => {
      const own = slopes[at] ?? new Float64Array(0);
      const looked = Array.from(own.keys()).filter((w) => own[w] !== 0 || w < 40);
      for (const w of looked.filter((_, place) => place % 3 === 0)) {
        const value = part.values[w] ?? 0;
        if (value === NEVER) continue;
        part.values[w] = value + small;
        const above = lossOf(net);
        part.values[w] = value - small;
        const below = lossOf(net);
        part.values[w] = value;
        expect(own[w]).toBeCloseTo((above - below) / (2 * small), 3);
      }
    });
  });

  it('lets no group of units hear another', () => {
    expect(smallNet().back.values).toHaveLength(2 * 4 * 2 * GATES);
    expect(() => newNet({ size: 4, group: 3, heads: 2, vectors: new Int8Array(0) }, 2, seeded(3))).toThrow(
      '4 units do not part into groups of 3',
    );
    // They are read two at a time.
    expect(() => newNet({ size: 4, group: 1, heads: 2, vectors: new Int8Array(0) }, 2, seeded(3))).toThrow(
      '4 units do not part into groups of 1',
    );
  });

  it('asks every part to change', () => {
    const net = smallNet();
    lossOf(net);
    for (const part of partsOf(net)) expect(part.slopes.some((slope) => slope !== 0)).toBe(true);
    expect([...net.piece.used].sort((a, b) => a - b)).toEqual([3, 9, 40]);
  });

  it('hears nothing of the words where all are left out', () => {
    const net = smallNet();
    learnSentence(net, SENTENCE, { ...WHOLE, words: 1 }, [1, 0.5], seeded(1));
    expect([...net.piece.used]).toEqual([9]);
  });
});
