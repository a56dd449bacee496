import type { TaggedWord } from './split-words';

/** What the pack knows of a word by itself. */
export interface WordKnowledge {
  /** Fine cluster of a word in lower case, 0 for a word without one. */
  readonly fine: (lower: string) => number;
  /** Coarse cluster of a fine one. */
  readonly coarse: (fine: number) => number;
}

/** A stretch of the text the dictionary knows; `kind` 1..15. */
export interface KnownStretch {
  readonly start: number;
  readonly end: number;
  readonly kind: number;
}

const hashText = (text: string, from: number, to: number, seed: number): number => {
  let hash = seed;
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash | 0;
};

/** One feature out of its template's number and up to three values. */
const featureOf = (template: number, one: number, two = 0, three = 0): number => {
  let hash = Math.imul(template + 0x3779, 0x85ebca6b);
  hash = Math.imul((hash ^ one) + (hash >>> 13), 0xc2b2ae35);
  hash = Math.imul((hash ^ two) + (hash >>> 15), 0x27d4eb2f);
  hash = Math.imul((hash ^ three) + (hash >>> 14), 0x165667b1);
  return hash ^ (hash >>> 16);
};

const shapeOf = (text: string): number => {
  let shape = 7;
  let last = 0;
  for (let at = 0; at < text.length && at < 24; at += 1) {
    const code = text.charCodeAt(at);
    const kind =
      code >= 97 && code <= 122
        ? 1
        : code >= 65 && code <= 90
          ? 2
          : code >= 48 && code <= 57
            ? 3
            : code > 127
              ? 4
              : code;
    if (kind !== last) shape = Math.imul(shape, 31) + kind;
    last = kind;
  }
  return shape;
};

const WINDOW = 2;
const OUTSIDE = 0x7fff0001;
/** Words that stand before what is asked and say little themselves. */
const SMALL =
  /^(?:and|or|of|in|with|the|a|an|to|for|on|as|by|at|using|from|such|like|including|e\.g|etc|other|similar|any|our|your)$/;

interface Seen {
  readonly word: Int32Array;
  readonly fine: Int32Array;
  readonly coarse: Int32Array;
  readonly shape: Int32Array;
  readonly known: Int32Array;
  readonly suffix: Int32Array;
}

const knownAt = (words: readonly TaggedWord[], stretches: readonly KnownStretch[]): Int32Array => {
  const known = new Int32Array(words.length);
  let next = 0;
  words.forEach((word, at) => {
    while (next < stretches.length && (stretches[next]?.end ?? 0) <= word.start) next += 1;
    const stretch = stretches[next];
    if (stretch === undefined || stretch.start >= word.end) return;
    const first = at === 0 || (words[at - 1]?.start ?? 0) < stretch.start;
    known[at] = stretch.kind * 2 + (first ? 0 : 1);
  });
  return known;
};

const look = (
  words: readonly TaggedWord[],
  lower: readonly string[],
  knowledge: WordKnowledge,
  stretches: readonly KnownStretch[],
): Seen => {
  const fine = Int32Array.from(lower, (word) => knowledge.fine(word));
  return {
    word: Int32Array.from(lower, (word) => hashText(word, 0, word.length, 0x811c9dc5)),
    fine,
    coarse: fine.map((cluster) => (cluster === 0 ? 0 : knowledge.coarse(cluster) + 1)),
    shape: Int32Array.from(words, ({ text }) => shapeOf(text)),
    known: knownAt(words, stretches),
    suffix: Int32Array.from(lower, (word) => hashText(word, Math.max(0, word.length - 3), word.length, 77)),
  };
};

const at = (values: Int32Array, index: number): number =>
  index < 0 || index >= values.length ? OUTSIDE : (values[index] ?? 0);

/**
 * The features of every word of a sentence: `features[starts[i]..starts[i + 1]]` are those of word i. Hashes of 32 bits; what they say
 * (words around, clusters, shapes, endings, names of the dictionary, what leads in) is told by their template number.
 */
export const wordFeatures = (
  words: readonly TaggedWord[],
  stretches: readonly KnownStretch[],
  knowledge: WordKnowledge,
): { readonly features: Int32Array; readonly starts: Int32Array } => {
  const lower = words.map(({ text }) => (text.startsWith('<') ? '<x>' : text.toLowerCase()));
  const seen = look(words, lower, knowledge, stretches);
  const out: number[] = [];
  const starts = new Int32Array(words.length + 1);
  const verbAtFirst = at(seen.word, /^\W$/.test(lower[0] ?? '') ? 1 : 0);
  const lengthClass = Math.min(8, Math.floor(words.length / 4));
  let cue = OUTSIDE;
  let cueAt = -9;
  let secondCue = OUTSIDE;
  for (let i = 0; i < words.length; i += 1) {
    const text = lower[i] ?? '';
    const add = (template: number, one: number, two = 0, three = 0): void =>
      void out.push(featureOf(template, one, two, three));
    add(0, 0);
    for (let step = -WINDOW; step <= WINDOW; step += 1) {
      add(1 + step + WINDOW, at(seen.word, i + step));
      add(11 + step + WINDOW, at(seen.fine, i + step));
      add(21 + step + WINDOW, at(seen.coarse, i + step));
      add(31 + step + WINDOW, at(seen.known, i + step));
    }
    for (let step = -1; step <= 1; step += 1) {
      add(41 + step, at(seen.shape, i + step));
      add(45 + step, at(seen.suffix, i + step));
    }
    for (let length = 1; length <= 5 && length <= text.length; length += 1) {
      add(50 + length, hashText(text, 0, length, 5));
      add(60 + length, hashText(text, text.length - length, text.length, 6));
    }
    const w0 = at(seen.word, i);
    const [f0, c0, k0, s0] = [at(seen.fine, i), at(seen.coarse, i), at(seen.known, i), at(seen.shape, i)];
    const [w1, wb] = [at(seen.word, i + 1), at(seen.word, i - 1)];
    const [f1, fb] = [at(seen.fine, i + 1), at(seen.fine, i - 1)];
    const [c1, cb] = [at(seen.coarse, i + 1), at(seen.coarse, i - 1)];
    add(70, wb, w0);
    add(71, w0, w1);
    add(72, wb, w1);
    add(73, fb, f0);
    add(74, f0, f1);
    add(75, fb, f1);
    add(76, cb, c0, c1);
    add(77, k0, wb);
    add(78, k0, w1);
    add(79, k0, w0);
    add(80, k0, s0);
    add(81, k0, at(seen.known, i - 1), at(seen.known, i + 1));
    add(82, at(seen.word, i - 2), wb);
    add(83, w1, at(seen.word, i + 2));
    add(84, at(seen.coarse, i - 2), cb, c0);
    add(85, c0, c1, at(seen.coarse, i + 2));
    add(86, s0, c0);
    add(87, cue, c0);
    add(88, cue, k0);
    add(89, cue, Math.min(6, i - cueAt));
    add(90, cue, secondCue);
    add(91, verbAtFirst, c0);
    add(92, lengthClass, s0);
    add(93, Math.min(3, i), Math.min(3, words.length - 1 - i), s0);
    add(94, wb, c0);
    add(95, c0, w1);
    add(96, s0, at(seen.shape, i - 1), at(seen.shape, i + 1));
    add(97, wb, s0);
    add(98, w1, s0);
    for (let step = 3; step <= 4; step += 1) {
      add(100 + step, at(seen.fine, i + step));
      add(110 + step, at(seen.fine, i - step));
    }
    if (/^[a-z]/.test(text) && !SMALL.test(text) && k0 === 0 && s0 === shapeOf('a')) {
      secondCue = cue;
      cue = w0;
      cueAt = i;
    }
    starts[i + 1] = out.length;
  }
  return { features: Int32Array.from(out), starts };
};
