import { readFileSync } from 'node:fs';
import Papa from 'papaparse';

import type { PackArray } from '@/utils/skills/pack/pack-format';
import { labelHash } from '@/utils/skills/link/label-hash';
import { linkWords } from '@/utils/skills/link/link-words';

interface Example {
  readonly words: ReadonlySet<string>;
  readonly labels: readonly string[];
}

const QUOTED = /'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"/g;

const examplesOf = (path: string): Example[] =>
  Papa.parse<Readonly<Record<string, string>>>(readFileSync(path, 'utf8'), {
    header: true,
    skipEmptyLines: true,
  }).data.map((row) => ({
    words: new Set(linkWords(row['sentence'] ?? '')),
    labels: Array.from((row['skills'] ?? '').matchAll(QUOTED), ([, single, double]) =>
      (single ?? double ?? '').toLowerCase(),
    ).filter((label) => label !== 'unk'),
  }));

const LEAST = 2;

/**
 * What the words of labelled sentences say about the concepts they were labelled with: for each word and concept seen together twice or more
 * the log of how much likelier the word is there than elsewhere, in sixteenths; and how often each concept was asked for.
 */
export const linkPrototypes = (paths: readonly string[]): [string, PackArray][] => {
  const examples = paths.flatMap(examplesOf).filter(({ labels }) => labels.length > 0);
  const labels = [...new Set(examples.flatMap((example) => example.labels))].sort();
  const numberOf = new Map(labels.map((label, number) => [label, number]));
  const asked = new Uint16Array(labels.length);
  const seen = new Map<string, number>();
  const together = new Map<string, Map<number, number>>();
  for (const example of examples) {
    const numbers = example.labels.map((label) => numberOf.get(label) ?? 0);
    for (const number of numbers) asked[number] = (asked[number] ?? 0) + 1;
    for (const word of example.words) {
      seen.set(word, (seen.get(word) ?? 0) + 1);
      const counts = together.get(word) ?? new Map<number, number>();
      for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
      together.set(word, counts);
    }
  }
  const words = [...together.keys()].sort();
  const rows: { readonly word: number; readonly concept: number; readonly gain: number }[] = [];
  words.forEach((text, word) => {
    const share = (seen.get(text) ?? 0) / examples.length;
    for (const [concept, count] of [...(together.get(text) ?? [])].sort(([a], [b]) => a - b)) {
      const gain = Math.log((count + share) / ((asked[concept] ?? 0) + 1) / share);
      if (count >= LEAST && gain > 0)
        rows.push({ word, concept, gain: Math.min(255, Math.round(gain * 16)) });
    }
  });
  const perWord = new Uint16Array(words.length);
  for (const { word } of rows) perWord[word] = (perWord[word] ?? 0) + 1;
  const kept = words.filter((_, word) => (perWord[word] ?? 0) > 0);
  return [
    ['proto.letters', Uint16Array.from(kept.join(''), (letter) => letter.charCodeAt(0))],
    ['proto.lengths', Uint8Array.from(kept, (word) => word.length)],
    ['proto.counts', perWord.filter((count) => count > 0)],
    ['proto.concept', Uint16Array.from(rows, ({ concept }) => concept)],
    ['proto.gain', Uint8Array.from(rows, ({ gain }) => gain)],
    ['proto.label', Uint32Array.from(labels, labelHash)],
    ['proto.asked', asked],
  ];
};
