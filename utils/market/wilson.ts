/** Standard normal quantile of a 95 % interval. */
const Z = 1.959963984540054;

/** A share with the range it may lie in. All 0..1. */
export interface Share {
  readonly count: number;
  readonly of: number;
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/** `count` of `of` as a share with its Wilson score interval of 95 % (F4): 7 of 10 is 40 to 89 %. Null of nothing. */
export function wilson(count: number, of: number): Share | null {
  if (of === 0) return null;
  const share = count / of;
  const centre = share + Z ** 2 / (2 * of);
  const spread = Z * Math.sqrt((share * (1 - share)) / of + Z ** 2 / (4 * of ** 2));
  const scale = 1 + Z ** 2 / of;
  return {
    count,
    of,
    share,
    low: count === 0 ? 0 : (centre - spread) / scale,
    high: count === of ? 1 : (centre + spread) / scale,
  };
}
