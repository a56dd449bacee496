import { openDictionary } from '@/utils/skills/pack/dictionary';
import type { PackArray, PackSections } from '@/utils/skills/pack/pack-format';
import { labelHash } from '@/utils/skills/link/label-hash';
import { tokenise } from '@/utils/skills/tokenise';
import type { LabelledSentence } from './labelled-sentences';

const LEAST = 2;

/**
 * How often each name of the dictionary, where it stood in a labelled sentence, was part of something asked for: times seen and times asked
 * for (both at most 255), under the hash of the name.
 */
export const namePriors = (
  sentences: readonly LabelledSentence[],
  sections: PackSections,
): [string, PackArray][] => {
  const { find, nameStart, nameWords, words } = openDictionary(sections);
  const counts = new Map<string, [number, number]>();
  for (const { text, tokens, spans } of sentences) {
    const asked = Object.values(spans)
      .flat()
      .map(([from, to]) => [tokens[from]?.[0] ?? 0, tokens[to - 1]?.[1] ?? 0] as const);
    const parts = tokenise(text);
    for (const { name, from, to } of find(text, parts)) {
      const written = Array.from(
        nameWords.subarray(nameStart[name] ?? 0, nameStart[name + 1] ?? 0),
        words.wordOf,
      ).join(' ');
      const [start, end] = [parts[from]?.start ?? 0, parts[to - 1]?.end ?? 0];
      const count = counts.get(written) ?? [0, 0];
      count[0] += 1;
      if (asked.some(([a, b]) => a < end && start < b)) count[1] += 1;
      counts.set(written, count);
    }
  }
  const kept = [...counts].filter(([, [seen]]) => seen >= LEAST).sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    ['prior.name', Uint32Array.from(kept, ([name]) => labelHash(name))],
    ['prior.seen', Uint8Array.from(kept, ([, [seen]]) => Math.min(255, seen))],
    [
      'prior.asked',
      Uint8Array.from(kept, ([, [seen, asked]]) => Math.round((asked * Math.min(255, seen)) / seen)),
    ],
  ];
};
