import { fold } from '@/utils/text/fold';

/** Words in a row that count as one piece of text: long enough not to recur by chance. */
const SIZE = 4;
/** Beyond this, more text changes no answer. */
const LONGEST = 30_000;

/** The runs of four words a text consists of (w-shingling, Broder 1997), folded, each once. A shorter text is one run. */
export function shinglesOf(text: string): ReadonlySet<string> {
  const words = fold(text.slice(0, LONGEST)).match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length === 0) return new Set();
  if (words.length <= SIZE) return new Set([words.join(' ')]);
  return new Set(
    words.slice(0, words.length - SIZE + 1).map((_word, at) => words.slice(at, at + SIZE).join(' ')),
  );
}

/**
 * How much of the shorter text stands in the longer one, 0 to 1 (containment of shingles). Not the Jaccard index: a
 * board wraps the same text into its own, and that must not make it another one. 0 where either is empty.
 */
export function sharedText(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [short, long] = one.size <= other.size ? [one, other] : [other, one];
  if (short.size === 0) return 0;
  let shared = 0;
  for (const shingle of short) if (long.has(shingle)) shared += 1;
  return shared / short.size;
}
