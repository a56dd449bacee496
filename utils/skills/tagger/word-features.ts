import type { TaggedWord } from './split-words';

/** What the pack knows of a word by itself. */
export interface WordKnowledge {
  /** Fine cluster of a word in lower case, 0 for a word without one. */
  readonly fine: (lower: string) => number;
  /** Coarse cluster of a fine one. */
  readonly coarse: (fine: number) => number;
  /** Very fine cluster of a word in lower case, 0 for a word without one. */
  readonly finest: (lower: string) => number;
  /** Row of a word in lower case among the pack's vectors, -1 for a word without one. */
  readonly row: (lower: string) => number;
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
  // Tables of features take 0 for an empty place.
  return hash ^ (hash >>> 16) || 1;
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
/** The furthest words that say something by themselves. */
export const REACH = 4;
const OUTSIDE = 0x7fff0001;

/** What a word shows wherever it stands. */
export interface SeenWord {
  readonly lower: string;
  readonly word: number;
  readonly fine: number;
  readonly coarse: number;
  readonly finest: number;
  readonly shape: number;
  readonly suffix: number;
  readonly comma: boolean;
  readonly capital: boolean;
}

/** Looks at a word by itself. */
export const seeWord = (text: string, knowledge: WordKnowledge): SeenWord => {
  const lower = text.startsWith('<') ? '<x>' : text.toLowerCase();
  const fine = knowledge.fine(lower);
  const shape = shapeOf(text);
  return {
    lower,
    word: hashText(lower, 0, lower.length, 0x811c9dc5),
    fine,
    coarse: fine === 0 ? 0 : knowledge.coarse(fine) + 1,
    finest: knowledge.finest(lower),
    shape,
    suffix: hashText(lower, Math.max(0, lower.length - 3), lower.length, 77),
    comma: lower === ',',
    capital: /^[A-Z]/.test(text),
  };
};

/** What stands before the first and behind the last word. */
const NOTHING: SeenWord = {
  lower: '',
  word: OUTSIDE,
  fine: OUTSIDE,
  coarse: OUTSIDE,
  finest: OUTSIDE,
  shape: OUTSIDE,
  suffix: OUTSIDE,
  comma: false,
  capital: false,
};

/**
 * Gives `add` the features that a word (`null`: none stands there), all by itself, gives to the word `step` places before it (-REACH..REACH):
 * hashes of 32 bits.
 */
export const aloneFeatures = (seen: SeenWord | null, step: number, add: (feature: number) => void): void => {
  const { lower, word, fine, coarse, finest, shape, suffix } = seen ?? NOTHING;
  if (step > WINDOW) return add(featureOf(100 + step, fine));
  if (step < -WINDOW) return add(featureOf(110 - step, fine));
  const at = step + WINDOW;
  add(featureOf(1 + at, word));
  add(featureOf(11 + at, fine));
  add(featureOf(21 + at, coarse));
  add(featureOf(130 + at, finest));
  if (Math.abs(step) <= 1) {
    add(featureOf(41 + step, shape));
    add(featureOf(45 + step, suffix));
  }
  if (step !== 0) return;
  add(featureOf(0, 0));
  for (let length = 1; length <= 5 && length <= lower.length; length += 1) {
    add(featureOf(50 + length, hashText(lower, 0, length, 5)));
    add(featureOf(60 + length, hashText(lower, lower.length - length, lower.length, 6)));
  }
};

/** What name of the dictionary each word is part of: twice its kind, and one more but for its first word; 0 for none. */
export const namesAt = (words: readonly TaggedWord[], stretches: readonly KnownStretch[]): Int32Array => {
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

const numberAt = (values: Int32Array, index: number): number =>
  index < 0 || index >= values.length ? OUTSIDE : (values[index] ?? 0);

/**
 * Gives `add` the features of every word of a sentence that several words, or the dictionary (`known` as `namesAt` tells it, `stretches` names
 * in all), make together: hashes of 32 bits, the word's place beside each. With `aloneFeatures` they are all there are. What they say (pairs of words and clusters, names of the dictionary, what
 * kind of sentence it is) is told by their template number.
 */
export const togetherFeatures = (
  seen: readonly SeenWord[],
  known: Int32Array,
  stretches: number,
  add: (place: number, feature: number) => void,
): void => {
  const { length } = seen;
  const verbAtFirst = (/^\W$/.test(seen[0]?.lower ?? '') ? seen[1] : seen[0])?.word ?? OUTSIDE;
  const lengthClass = Math.min(8, Math.floor(length / 4));
  const names = Math.min(5, stretches);
  const commas = Math.min(
    5,
    seen.reduce((sum, { comma }) => sum + Number(comma), 0),
  );
  const capitals = Math.min(
    4,
    Math.floor((5 * seen.reduce((sum, { capital }) => sum + Number(capital), 0)) / Math.max(1, length)),
  );
  let last = NOTHING;
  for (let i = 0; i < length; i += 1) {
    const own = seen[i] ?? NOTHING;
    const next = (i + 1 < length ? seen[i + 1] : NOTHING) ?? NOTHING;
    const name = known[i] ?? 0;
    const put = (template: number, one: number, two = 0, three = 0): void =>
      add(i, featureOf(template, one, two, three));
    // Most words stand in no name, and that they do not says what every word says.
    for (let step = -WINDOW; step <= WINDOW; step += 1) {
      const near = numberAt(known, i + step);
      if (near !== 0) put(31 + step + WINDOW, near);
    }
    put(70, last.word, own.word);
    put(71, own.word, next.word);
    put(73, last.fine, own.fine);
    put(74, own.fine, next.fine);
    if (name !== 0) {
      put(77, name, last.word);
      put(79, name, own.word);
    }
    put(91, verbAtFirst, own.coarse);
    put(92, lengthClass, own.shape);
    put(93, Math.min(3, i), Math.min(3, length - 1 - i), own.shape);
    put(94, last.word, own.coarse);
    put(95, own.coarse, next.word);
    put(96, own.shape, last.shape, next.shape);
    put(97, last.word, own.shape);
    put(98, next.word, own.shape);
    put(165, names, name);
    put(166, commas, own.coarse);
    put(167, capitals, own.shape);
    last = own;
  }
};

/** All features of every word of a sentence: `features[starts[i]..starts[i + 1]]` are those of word i. */
export const wordFeatures = (
  words: readonly TaggedWord[],
  stretches: readonly KnownStretch[],
  knowledge: WordKnowledge,
): { readonly features: Int32Array; readonly starts: Int32Array } => {
  const seen = words.map(({ text }) => seeWord(text, knowledge));
  const all = words.map((_, place): number[] => {
    const features: number[] = [];
    for (let step = -REACH; step <= REACH; step += 1)
      aloneFeatures(seen[place + step] ?? null, step, (feature) => features.push(feature));
    return features;
  });
  togetherFeatures(seen, namesAt(words, stretches), stretches.length, (place, feature) =>
    all[place]?.push(feature),
  );
  const starts = new Int32Array(words.length + 1);
  all.forEach((own, place) => (starts[place + 1] = (starts[place] ?? 0) + own.length));
  return { features: Int32Array.from(all.flat()), starts };
};
