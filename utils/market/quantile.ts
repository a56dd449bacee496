/**
 * A quantile of ascending values, 0 ≤ q ≤ 1, linear between neighbours (Hyndman and Fan's type 7); the median for ½.
 * Null without values.
 */
export function quantile(ascending: readonly number[], q: number): number | null {
  const at = (ascending.length - 1) * q;
  const low = ascending[Math.floor(at)];
  const high = ascending[Math.ceil(at)];
  if (low === undefined || high === undefined) return null;
  return low + (high - low) * (at - Math.floor(at));
}
