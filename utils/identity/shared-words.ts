import { fold } from '@/utils/text/fold';

/** The words of two letters and more of a short text, folded, each once. */
const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(fold(text.slice(0, 500)).match(/[\p{L}\p{N}]{2,}/gu) ?? []);

/** How many of all words two texts have in common, 0 to 1 (Jaccard index). */
export function sharedWords(one: string, other: string): number {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const shared = [...a].filter((word) => b.has(word)).length;
  const all = a.size + b.size - shared;
  return all === 0 ? 0 : shared / all;
}
