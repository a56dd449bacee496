import { describe, expect, it } from 'vitest';

import type { PackArray } from '@/utils/skills/pack/pack-format';
import { GATES } from '@/utils/skills/tagger/read-one-way';
import {
  NAME_KINDS,
  NAME_SIZE,
  openSentenceNet,
  PIECE_SIZE,
  type HeardSentence,
} from '@/utils/skills/tagger/sentence-net';
import { PIECE_ROWS, wordPieces } from '@/utils/skills/tagger/word-pieces';

const ROW = 16;
const INPUTS = 1 + PIECE_SIZE + NAME_SIZE;
const [PIECE_AT, NAME_AT] = [1, 1 + PIECE_SIZE];
/** How open a gate that weighs so much is: as good as wholly. */
const OPEN = 7;

/**
 * A net of two units each way over vectors of one number, of which the second of each is still. The vector, the first number of the pieces and that of the name all go to what is new;
 * take in and tell stand open. The first label of its one head adds up both ways.
 */
const net = (keep: number, piece: readonly number[] = []): ReadonlyMap<string, PackArray> => {
  const into = new Int8Array(INPUTS * ROW);
  for (const at of [0, PIECE_AT, NAME_AT]) for (const way of [0, 1]) into[at * ROW + way * 8 + 3] = 1;
  const pieces = new Int8Array(PIECE_ROWS * PIECE_SIZE);
  for (const row of piece) pieces[row * PIECE_SIZE] = 1;
  const names = new Int8Array(NAME_KINDS * NAME_SIZE);
  names[6 * NAME_SIZE] = -2;
  const [one, still] = [
    [OPEN, keep, OPEN, 0],
    [0, 0, 0, 0],
  ];
  return new Map<string, PackArray>([
    ['glove.vector', Int8Array.of(127, -127)],
    ['net.piece', pieces],
    ['net.name', names],
    ['net.into', into],
    ['net.back', new Int8Array(2 * ROW)],
    ['net.out', Int8Array.of(...[10, 0, 0, 0], 0, 0, 0, 0, ...[1, 0, 0, 0], 0, 0, 0, 0)],
    ['net.scale', Float32Array.of(1, 1, 1, 1, 1)],
    ['net.bias', Float32Array.from([one, still, one, still].flat())],
    ['net.last', Float32Array.of(100, 0, 0, 0)],
  ]);
};

/** What the first label of the first head weighs at each word. */
const first = (heard: HeardSentence): number[] => Array.from(heard(0).filter((_, at) => at % 4 === 0));
const tell = (memory: number): number => Math.tanh(memory);

describe('The net', () => {
  it('tells each word by its vector where it keeps nothing', () => {
    const { worthOf, read } = openSentenceNet(net(-OPEN));
    const [one = 0, two = 0, three = 0] = first(
      read([worthOf('one', 0), worthOf('two', 1), worthOf('three', -1)]),
    );
    const told = tell(Math.tanh(1));
    expect(one).toBeCloseTo(100 + 11 * told, 1);
    expect(two).toBeCloseTo(100 - 11 * told, 1);
    expect(three).toBeCloseTo(100, 1);
  });

  it('remembers both ways: what was before, and what comes', () => {
    const { worthOf, read } = openSentenceNet(net(OPEN));
    const [start = 0, end = 0] = first(read([worthOf('one', 0), worthOf('nothing', -1)]));
    const one = tell(Math.tanh(1));
    // Forth it is still there at the second word; back there was nothing before it.
    expect(end).toBeCloseTo(100 + 10 * one, 0);
    expect(start).toBeCloseTo(100 + 11 * one, 0);
    const [before = 0] = first(read([worthOf('nothing', -1), worthOf('one', 0)]));
    expect(before).toBeCloseTo(100 + one, 0);
  });

  it('adds the pieces of a word, and the name it is part of', () => {
    const { worthOf, named, read } = openSentenceNet(net(-OPEN, wordPieces('loom').slice(0, 1)));
    const [loom = 0, part = 0] = first(read([worthOf('loom', -1), named(worthOf('loom', -1), 6)]));
    const one = tell(Math.tanh(1));
    expect(loom).toBeCloseTo(100 + 11 * one, 1);
    expect(part).toBeCloseTo(100 - 11 * one, 1);
  });

  it('lets units hear their own group alone', () => {
    // Four units each way in groups of two; the second of each tells what the first told before, its first hears nothing.
    const size = 4;
    const row = 2 * size * GATES;
    const into = new Int8Array(INPUTS * row);
    const bias = new Float32Array(row);
    for (let unit = 0; unit < 2 * size; unit += 1) bias.set([OPEN, -OPEN, OPEN, 0], unit * GATES);
    into[3] = 1;
    const back = new Int8Array(row * 2);
    for (const unit of [1, 3]) back[unit * 2 * GATES + 3] = 1;
    const out = new Int8Array(2 * size * size);
    for (let unit = 0; unit < size; unit += 1) out[unit * size + unit] = 1;
    const { worthOf, read } = openSentenceNet(
      new Map<string, PackArray>([
        ...net(0),
        ['net.into', into],
        ['net.back', back],
        ['net.out', out],
        ['net.bias', bias],
        ['net.last', new Float32Array(size)],
      ]),
    );
    const weighed = read([worthOf('one', 0), worthOf('nothing', -1)])(0);
    const before = tell(Math.tanh(1));
    const told = [before, 0, 0, 0, 0, tell(Math.tanh(before)), 0, 0];
    told.forEach((value, at) => expect(weighed[at]).toBeCloseTo(value, 1));
  });

  it('says nothing of a head it does not tell', () => {
    const { worthOf, read } = openSentenceNet(net(-OPEN));
    expect(Array.from(read([worthOf('one', 0)])(1))).toEqual([0, 0, 0, 0]);
  });

  it('has nothing to say where the pack has none', () => {
    const empty = new Map<string, PackArray>(
      Array.from(net(0), ([name, values]) => [name, name === 'net.scale' ? values : values.slice(0, 0)]),
    );
    const { worthOf, read } = openSentenceNet(empty);
    expect(Array.from(read([worthOf('one', 0)])(0))).toEqual([0, 0, 0, 0]);
  });
});
