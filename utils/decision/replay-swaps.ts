import type { Consequence, Swap, SwapSide } from '@/utils/decision/decision';

/** The table after every swap, or the first swap that does not start from what stands there. */
export type Replayed =
  | { readonly ok: true; readonly consequences: readonly Consequence[] }
  | { readonly ok: false; readonly at: number; readonly consequences: readonly Consequence[] };

/**
 * Plays the log of even swaps over the table as it was first written (F17). The same log gives the same table; a swap whose
 * starting values are no longer those of the table stops the replay there, and what came before it stands.
 */
export function replaySwaps(first: readonly Consequence[], swaps: readonly Swap[]): Replayed {
  let consequences = first;
  for (const [at, { optionId, gives, takes }] of swaps.entries()) {
    const given = moved(consequences, optionId, gives);
    const taken = given === null ? null : moved(given, optionId, takes);
    if (taken === null) return { ok: false, at, consequences };
    consequences = taken;
  }
  return { ok: true, consequences };
}

/** The table with one value moved; null where another value stands than the one it is moved from. */
function moved(
  consequences: readonly Consequence[],
  optionId: string,
  { matterId, from, to }: SwapSide,
): readonly Consequence[] | null {
  const stands = consequences.some(
    (cell) => cell.optionId === optionId && cell.matterId === matterId && cell.value === from,
  );
  if (!stands) return null;
  return consequences.map((cell) =>
    cell.optionId === optionId && cell.matterId === matterId ? { ...cell, value: to } : cell,
  );
}
