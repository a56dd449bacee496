/** Chance that a median's interval may miss it, both sides together. */
const MISS = 0.05;

/** P(X ≤ k) for X ~ Binomial(n, ½). */
function halfBinomialCdf(k: number, n: number): number {
  // Beyond this the first term is too small for a number of double precision.
  if (n > 1000) return normalTail(k, n);
  let term = 0.5 ** n;
  let sum = 0;
  for (let i = 0; i <= k; i += 1) {
    sum += term;
    term = (term * (n - i)) / (i + 1);
  }
  return sum;
}

/** For very many the binomial is a normal curve (with continuity correction), by the logistic approximation of Bowling et al. 2009. */
function normalTail(k: number, n: number): number {
  const z = (k + 0.5 - n / 2) / Math.sqrt(n / 4);
  return 1 / (1 + Math.exp(-(0.07056 * z ** 3 + 1.5976 * z)));
}

/**
 * The order statistic that bounds a 95 % interval of the median (F4): the largest k with 2·BinomCDF(k-1; n, ½) ≤ .05, and
 * how surely the interval [x(k), x(n+1-k)] holds the median. Null below 6 values: no two of them do.
 */
export function medianOrder(n: number): { readonly k: number; readonly coverage: number } | null {
  let k = 0;
  while (k < Math.floor(n / 2) && 2 * halfBinomialCdf(k, n) <= MISS) k += 1;
  return k === 0 ? null : { k, coverage: 1 - 2 * halfBinomialCdf(k - 1, n) };
}
