import type { PackSections } from '@/utils/skills/pack/pack-format';
import { sectionOf } from '@/utils/skills/pack/read-pack';
import { addRows } from './add-rows';
import { LABELS } from './decode-labels';
import { GATES, readOneWay } from './read-one-way';
import { wordPieces } from './word-pieces';

/** Numbers a piece of a word, and a kind of name, is told by. */
export const PIECE_SIZE = 16;
export const NAME_SIZE = 8;
/** Kinds of names by two (a name's first word and the others), 0 for none; see `namesAt`. */
export const NAME_KINDS = 32;

/** Labels of a head with columns of their own: all but the outside. */
const OWN = LABELS - 1;

/** A small net that reads a sentence both ways and says of each word what labels fit it. */
export interface SentenceNet {
  /** What a word gives to the gates of both directions by itself; `vector` is its row of the pack's vectors, -1 for none. */
  readonly worthOf: (text: string, vector: number) => Float32Array;
  /** The same for a word that is part of a name of the dictionary; `kind` as `namesAt` tells it. */
  readonly named: (worth: Float32Array, kind: number) => Float32Array;
  /** Reads a sentence, word by word what each gives to the gates. */
  readonly read: (gates: readonly Float32Array[]) => HeardSentence;
}

/**
 * What each label of a head weighs at each word, in rows of all labels but the outside, worked out when asked for; all 0 for a head the net
 * does not tell.
 */
export type HeardSentence = (head: number) => Float64Array;

const scaled = (values: Int8Array, scale: number): Float64Array =>
  Float64Array.from(values, (value) => value * scale);

/**
 * The net of a pack's sections. What goes in at a word: its vector, the sum of its pieces, the kind of name it is part of. Throws
 * `PackError` where a section is missing.
 */
export const openSentenceNet = (sections: PackSections): SentenceNet => {
  const scales = sectionOf(sections, 'net.scale', Float32Array);
  const part = (name: string, at: number): Float64Array =>
    scaled(sectionOf(sections, name, Int8Array), scales[at] ?? 0);
  const pieces = part('net.piece', 0);
  const kinds = part('net.name', 1);
  const into = part('net.into', 2);
  const back = part('net.back', 3);
  const out = part('net.out', 4);
  const bias = sectionOf(sections, 'net.bias', Float32Array);
  const last = sectionOf(sections, 'net.last', Float32Array);
  const row = bias.length;
  const size = row / (2 * GATES);
  const columns = last.length;
  const vectors = sectionOf(sections, 'glove.vector', Int8Array);
  const vectorSize = row === 0 ? 0 : into.length / row - PIECE_SIZE - NAME_SIZE;
  const half = back.length / 2;
  const group = row === 0 ? 0 : back.length / row;
  const ways = [0, 1].map((way) => ({ size, group, back: back.subarray(way * half, (way + 1) * half) }));
  const nameWorth = new Float64Array(NAME_KINDS * row);
  const entry = { weights: into, width: row };
  if (row > 0)
    for (let kind = 0; kind < NAME_KINDS; kind += 1)
      addRows(entry, vectorSize + PIECE_SIZE, kinds, kind * NAME_SIZE, NAME_SIZE, nameWorth, kind * row);
  // Most words are part of no name: what that gives is in the worth of each word, and names give the difference.
  const noName = nameWorth.slice(0, row);
  for (let at = 0; at < nameWorth.length; at += 1)
    nameWorth[at] = (nameWorth[at] ?? 0) - (noName[at % row] ?? 0);
  // Every word is worked out in the same room.
  const values = new Float64Array(vectorSize + PIECE_SIZE);
  const sums = new Float64Array(row);
  const alone = Float64Array.from(bias, (value, at) => value + (noName[at] ?? 0));

  const named = (worth: Float32Array, kind: number): Float32Array => {
    const gates = worth.slice();
    for (let at = 0; at < row; at += 1) gates[at] = (gates[at] ?? 0) + (nameWorth[kind * row + at] ?? 0);
    return gates;
  };

  /** A head's four labels at a time: their sums stay out of memory until they are whole. */
  const exitOf = (told: Float64Array, words: number, head: number): Float64Array => {
    const width = 2 * size;
    const weighed = new Float64Array(words * OWN);
    const column = head * OWN;
    if (column >= columns) return weighed;
    for (let word = 0; word < words; word += 1) {
      let one = last[column] ?? 0;
      let two = last[column + 1] ?? 0;
      let three = last[column + 2] ?? 0;
      let four = last[column + 3] ?? 0;
      let weight = column;
      for (let at = word * width; at < (word + 1) * width; at += 1) {
        const value = told[at] ?? 0;
        one += value * (out[weight] ?? 0);
        two += value * (out[weight + 1] ?? 0);
        three += value * (out[weight + 2] ?? 0);
        four += value * (out[weight + 3] ?? 0);
        weight += columns;
      }
      const to = word * OWN;
      weighed[to] = one;
      weighed[to + 1] = two;
      weighed[to + 2] = three;
      weighed[to + 3] = four;
    }
    return weighed;
  };

  return {
    worthOf: (text, vector) => {
      if (row === 0) return new Float32Array(0);
      values.fill(0);
      sums.set(alone);
      if (vector >= 0)
        for (let at = 0; at < vectorSize; at += 1)
          values[at] = (vectors[vector * vectorSize + at] ?? 0) / 127;
      for (const piece of wordPieces(text))
        for (let at = 0; at < PIECE_SIZE; at += 1)
          values[vectorSize + at] = (values[vectorSize + at] ?? 0) + (pieces[piece * PIECE_SIZE + at] ?? 0);
      // A word without a vector has its pieces alone.
      const from = vector >= 0 ? 0 : vectorSize;
      addRows(entry, from, values, from, values.length - from, sums, 0);
      return new Float32Array(sums);
    },
    named,
    read: (gates) => {
      const width = 2 * size;
      const told = new Float64Array(gates.length * width);
      ways.forEach((oneWay, way) => {
        const place = { offset: way * size * GATES, backwards: way === 1 };
        readOneWay(oneWay, gates, place, told, { width, column: way * size });
      });
      return (head) => exitOf(told, gates.length, head);
    },
  };
};
