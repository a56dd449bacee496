import { readFileSync } from 'node:fs';

import { splitWords, type TaggedWord } from '@/utils/skills/tagger/split-words';

/** A sentence of a labelled set: its text, its words, and for each layer the label of each word (as `LABELS` has them). */
export interface LabelledSentence {
  readonly text: string;
  readonly words: readonly TaggedWord[];
  readonly layers: Readonly<Record<string, Uint8Array>>;
  /** Where the set's own tokens begin and end. */
  readonly tokens: readonly (readonly [number, number])[];
  /** The spans of each layer in tokens. */
  readonly spans: Readonly<Record<string, readonly (readonly [number, number])[]>>;
}

type Stored = Readonly<Record<string, readonly string[]>>;

const spansOf = (tags: readonly string[]): [number, number][] => {
  const spans: [number, number][] = [];
  tags.forEach((tag, at) => {
    const last = spans.at(-1);
    if (tag.startsWith('B') || (tag.startsWith('I') && last?.[1] !== at)) spans.push([at, at + 1]);
    else if (tag.startsWith('I') && last !== undefined) last[1] = at + 1;
  });
  return spans;
};

const labelsOf = (
  words: readonly TaggedWord[],
  tokens: readonly (readonly [number, number])[],
  spans: readonly (readonly [number, number])[],
): Uint8Array => {
  const labels = new Uint8Array(words.length);
  for (const [first, last] of spans) {
    const start = tokens[first]?.[0] ?? 0;
    const end = tokens[last - 1]?.[1] ?? 0;
    const inside = words.flatMap((word, at) => (word.start >= start && word.start < end ? [at] : []));
    inside.forEach((word, at) => {
      labels[word] = at === inside.length - 1 ? 3 : at === 0 ? 1 : 2;
    });
    if (inside.length === 1) labels[inside[0] ?? 0] = 4;
  }
  return labels;
};

/** The sentences of one file of a labelled set (JSON lines of `tokens` and tag rows). Throws where the file is not there. */
export const labelledSentences = (path: string, layers: readonly string[]): LabelledSentence[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const stored = JSON.parse(line) as Stored;
      const own = stored['tokens'] ?? [];
      const text = own.join(' ');
      let at = 0;
      const tokens = own.map((token): [number, number] => {
        const start = at;
        at += token.length + 1;
        return [start, start + token.length];
      });
      const words = splitWords(text);
      const spans = Object.fromEntries(
        layers.map((layer) => [layer, spansOf(stored[`tags_${layer}`] ?? [])]),
      );
      return {
        text,
        words,
        tokens,
        spans,
        layers: Object.fromEntries(
          layers.map((layer) => [layer, labelsOf(words, tokens, spans[layer] ?? [])]),
        ),
      };
    });
