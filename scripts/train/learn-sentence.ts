import { LABELS } from '@/utils/skills/tagger/decode-labels';
import { GATES } from '@/utils/skills/tagger/read-one-way';
import { NAME_SIZE, PIECE_SIZE } from '@/utils/skills/tagger/sentence-net';
import { add, num } from './array-number';
import { marginals } from './crf';
import { backAgain, forth } from './memory-pass';
import { inputSlopes, multiply, multiplySlopes } from './multiply-rows';
import { NEVER, type Net } from './new-net';

/** What the net sees of a sentence, and the labels it is to learn, head by head. */
export interface NetSentence {
  /** The row of each word's vector, -1 for none. */
  readonly vectors: Int32Array;
  /** The rows of each word's pieces, the whole word first. */
  readonly pieces: readonly (readonly number[])[];
  readonly names: Int32Array;
  readonly labels: readonly Uint8Array[];
}

/** Parts left out at random while learning: of what goes in, of what is told, of whole words. */
export interface LeftOut {
  readonly into: number;
  readonly told: number;
  readonly words: number;
}

/** Numbers that are 0 for the part left out and else so large that the sum stays. */
const mask = (count: number, part: number, random: () => number): Float64Array =>
  Float64Array.from({ length: count }, () => (random() < part ? 0 : 1 / (1 - part)));

/** How unlikely the labels are (minus the logarithm), and the slopes of that at what each column weighs; those of the steps are added up in the net. */
const slopesOfLabels = (
  net: Net,
  { labels }: NetSentence,
  weighed: Float64Array,
  worth: readonly number[],
): { readonly loss: number; readonly slopes: Float64Array } => {
  let loss = 0;
  const columns = net.heads * LABELS;
  const words = weighed.length / columns;
  const slopes = new Float64Array(weighed.length);
  const scores = new Float64Array(words * LABELS);
  const chance = new Float64Array(words * LABELS);
  const pairs = new Float64Array(LABELS * LABELS);
  labels.forEach((gold, head) => {
    const share = worth[head] ?? 0;
    const base = head * LABELS * LABELS;
    for (let word = 0; word < words; word += 1)
      for (let label = 0; label < LABELS; label += 1)
        scores[word * LABELS + label] = num(weighed, word * columns + head * LABELS + label);
    const steps = Float32Array.from(net.steps.values.subarray(base, base + LABELS * LABELS));
    loss += share * marginals(scores, steps, words, chance, pairs);
    for (let word = 0; word < words; word += 1) {
      for (let label = 0; label < LABELS; label += 1)
        slopes[word * columns + head * LABELS + label] =
          share * (num(chance, word * LABELS + label) - (gold[word] === label ? 1 : 0));
      loss -= share * num(scores, word * LABELS + (gold[word] as number));
      if (word === 0) continue;
      const pair = (gold[word - 1] as number) * LABELS + (gold[word] as number);
      add(pairs, pair, -1);
      loss -= share * (steps[pair] as number);
    }
    pairs.forEach((slope, pair) => {
      if (num(net.steps.values, base + pair) !== NEVER) add(net.steps.slopes, base + pair, share * slope);
    });
  });
  return { loss, slopes };
};

/** Adds to the net the slopes of one sentence and gives how unlikely it found the labels; `worth` is how much each head counts. */
export const learnSentence = (
  net: Net,
  sentence: NetSentence,
  leftOut: LeftOut,
  worth: readonly number[],
  random: () => number,
): number => {
  const { size, vectorSize, piece, name, into, bias, out, last } = net;
  const words = sentence.vectors.length;
  const inputs = vectorSize + PIECE_SIZE + NAME_SIZE;
  const [row, width, columns] = [2 * size * GATES, 2 * size, net.heads * LABELS];
  const shown = mask(inputs, leftOut.into, random);
  const pieces = sentence.pieces.map((own) => (random() < leftOut.words ? own.slice(1) : own));
  const input = new Float64Array(words * inputs);
  for (let word = 0; word < words; word += 1) {
    const at = word * inputs;
    const vector = sentence.vectors[word] as number;
    if (vector >= 0) input.set(net.vectors.subarray(vector * vectorSize, (vector + 1) * vectorSize), at);
    for (const own of pieces[word] ?? [])
      for (let column = 0; column < PIECE_SIZE; column += 1)
        add(input, at + vectorSize + column, num(piece.values, own * PIECE_SIZE + column));
    const kind = (sentence.names[word] as number) * NAME_SIZE;
    input.set(name.values.subarray(kind, kind + NAME_SIZE), at + vectorSize + PIECE_SIZE);
    for (let column = 0; column < inputs; column += 1)
      input[at + column] = num(input, at + column) * num(shown, column);
  }
  const gates = new Float64Array(words * row);
  for (let word = 0; word < words; word += 1) gates.set(bias.values, word * row);
  multiply(input, inputs, into.values, row, gates);
  const memory = new Float64Array(words * width);
  const told = new Float64Array(words * width);
  forth(net, 0, gates, memory, told);
  forth(net, 1, gates, memory, told);
  const heard = mask(words * width, leftOut.told, random);
  const passed = told.map((value, at) => value * num(heard, at));
  const weighed = new Float64Array(words * columns);
  for (let word = 0; word < words; word += 1) weighed.set(last.values, word * columns);
  multiply(passed, width, out.values, columns, weighed);

  const { loss, slopes } = slopesOfLabels(net, sentence, weighed, worth);
  slopes.forEach((slope, at) => add(last.slopes, at % columns, slope));
  multiplySlopes(passed, width, out.slopes, columns, slopes);
  const toldSlopes = inputSlopes(width, 0, out.values, columns, slopes);
  heard.forEach((share, at) => (toldSlopes[at] = num(toldSlopes, at) * share));
  backAgain(net, 0, gates, memory, told, toldSlopes);
  backAgain(net, 1, gates, memory, told, toldSlopes);
  gates.forEach((slope, at) => add(bias.slopes, at % row, slope));
  multiplySlopes(input, inputs, into.slopes, row, gates);
  const shownSlopes = inputSlopes(inputs, vectorSize, into.values, row, gates);
  for (let word = 0; word < words; word += 1) {
    const at = word * inputs + vectorSize;
    for (const own of pieces[word] ?? []) {
      piece.used.add(own);
      for (let column = 0; column < PIECE_SIZE; column += 1)
        add(
          piece.slopes,
          own * PIECE_SIZE + column,
          num(shownSlopes, at + column) * num(shown, vectorSize + column),
        );
    }
    const kind = (sentence.names[word] as number) * NAME_SIZE;
    for (let column = 0; column < NAME_SIZE; column += 1)
      add(
        name.slopes,
        kind + column,
        num(shownSlopes, at + PIECE_SIZE + column) * num(shown, vectorSize + PIECE_SIZE + column),
      );
  }
  return loss;
};
