/** A weighted want; `utility` 0..1, null while it is unknown. */
export interface WeighedWant {
  readonly weight: number;
  readonly utility: number | null;
}

/** F1. Shares 0..1; `low`, `high` and `expected` are null where nothing has weight. */
export interface Weighed {
  readonly low: number | null;
  readonly high: number | null;
  readonly expected: number | null;
  readonly coverage: number;
}

/**
 * F1 over wants with weights w, K known, U unknown, W all: low = ΣK wu / W, high = (ΣK wu + ΣU w) / W,
 * expected = (ΣK wu + ½ ΣU w) / W, coverage = ΣK w / W. An unknown widens the range and never raises `low`.
 */
export const weighWants = (wants: readonly WeighedWant[]): Weighed => {
  let [all, known, unknown] = [0, 0, 0];
  for (const { weight, utility } of wants) {
    all += weight;
    if (utility === null) unknown += weight;
    else known += weight * utility;
  }
  if (all <= 0) return { low: null, high: null, expected: null, coverage: 0 };
  return {
    low: known / all,
    high: Math.min(1, (known + unknown) / all),
    expected: Math.min(1, (known + unknown / 2) / all),
    coverage: (all - unknown) / all,
  };
};
