import type { ChainSums } from './chain-sums';
import { LABELS } from './decode-labels';

/** A span by the numbers of its first and last word, and how likely it has exactly these borders (0..1). */
interface LikelySpan {
  readonly first: number;
  readonly last: number;
  readonly chance: number;
}

/** Gives `keep` every span that begins with the word `first` and is likelier than `least` with exactly its borders. */
const candidatesAt = (
  first: number,
  { own, step, forward, backward, sizes, whole }: ChainSums,
  least: number,
  keep: (last: number, chance: number) => void,
): void => {
  const at = first * LABELS;
  const alone = ((forward[at + 4] ?? 0) * (backward[at + 4] ?? 0)) / whole;
  if (alone > least) keep(first, alone);
  let open = forward[at + 1] ?? 0;
  let from = 1;
  // Ends share the chance that the span goes on: where that is too small no end is left.
  for (let last = first; (open * (backward[last * LABELS + from] ?? 0)) / whole > least; from = 2) {
    last += 1;
    const to = last * LABELS;
    const share = open / (sizes[last] ?? 1);
    const ended = share * (step[from * LABELS + 3] ?? 0) * (own[to + 3] ?? 0);
    const chance = (ended * (backward[to + 3] ?? 0)) / whole;
    if (chance > least) keep(last, chance);
    open = share * (step[from * LABELS + 2] ?? 0) * (own[to + 2] ?? 0);
  }
};

/**
 * The spans that do not overlap and together are likeliest above `least`: each counts by its chance less `least`. With `least` half of the
 * F1 that is reached, no other choice has a better F1 to be expected (Lewis 1995); below it more are found, above fewer.
 */
export const likelySpans = (sums: ChainSums, least: number): LikelySpan[] => {
  const length = sums.sizes.length;
  /** The most that the words from each on come to, and the span that begins there where one is chosen. */
  const best = new Float64Array(length + 1);
  const chosen = new Map<number, LikelySpan>();
  for (let first = length - 1; first >= 0; first -= 1) {
    best[first] = best[first + 1] ?? 0;
    candidatesAt(first, sums, least, (last, chance) => {
      const worth = (best[last + 1] ?? 0) + chance - least;
      if (worth <= (best[first] ?? 0)) return;
      best[first] = worth;
      chosen.set(first, { first, last, chance });
    });
  }
  const row: LikelySpan[] = [];
  for (let first = 0; first < length; first += 1) {
    const span = chosen.get(first);
    if (span === undefined) continue;
    row.push(span);
    first = span.last;
  }
  return row;
};
