import type { ChainSums } from './chain-sums';
import { LABELS } from './decode-labels';

/** A span by the numbers of its first and last word, and how likely it has exactly these borders (0..1). */
interface LikelySpan {
  readonly first: number;
  readonly last: number;
  readonly chance: number;
}

/** Every span likelier than `least` with exactly its borders. */
const candidates = (
  { own, step, forward, backward, sizes, whole }: ChainSums,
  least: number,
): LikelySpan[] => {
  const found: LikelySpan[] = [];
  const keep = (first: number, last: number, chance: number): void => {
    if (chance > least) found.push({ first, last, chance });
  };
  for (let first = 0; first < sizes.length; first += 1) {
    const at = first * LABELS;
    keep(first, first, ((forward[at + 4] ?? 0) * (backward[at + 4] ?? 0)) / whole);
    let open = forward[at + 1] ?? 0;
    let from = 1;
    // Ends share the chance that the span goes on: where that is too small no end is left.
    for (let last = first; (open * (backward[last * LABELS + from] ?? 0)) / whole > least; from = 2) {
      last += 1;
      const to = last * LABELS;
      const share = open / (sizes[last] ?? 1);
      const ended = share * (step[from * LABELS + 3] ?? 0) * (own[to + 3] ?? 0);
      keep(first, last, (ended * (backward[to + 3] ?? 0)) / whole);
      open = share * (step[from * LABELS + 2] ?? 0) * (own[to + 2] ?? 0);
    }
  }
  return found;
};

/**
 * The spans that do not overlap and together are likeliest above `least`: each counts by its chance less `least`. With `least` half of the
 * F1 that is reached, no other choice has a better F1 to be expected (Lewis 1995); below it more are found, above fewer.
 */
export const likelySpans = (sums: ChainSums, least: number): LikelySpan[] => {
  const length = sums.sizes.length;
  const endingAt = Array.from({ length }, (): LikelySpan[] => []);
  for (const span of candidates(sums, least)) endingAt[span.last]?.push(span);
  const best = new Float64Array(length + 1);
  const chosen: (LikelySpan | undefined)[] = [];
  endingAt.forEach((spans, last) => {
    best[last + 1] = best[last] ?? 0;
    for (const span of spans) {
      const worth = (best[span.first] ?? 0) + span.chance - least;
      if (worth <= (best[last + 1] ?? 0)) continue;
      best[last + 1] = worth;
      chosen[last] = span;
    }
  });
  const row: LikelySpan[] = [];
  for (let last = length - 1; last >= 0;) {
    const span = chosen[last];
    if (span !== undefined) row.push(span);
    last = (span?.first ?? last) - 1;
  }
  return row.reverse();
};
