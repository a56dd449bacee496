import type { JudgedAd } from './judge-ad';
import { compare, scores } from './score';

/** Mean F1 of the three classes, over the concepts both sides have, 0 to 1. */
export const classMacro = (ads: readonly JudgedAd[]): number => {
  const pairs = ads.flatMap(({ classes }) => classes);
  const kinds = (['must', 'nice', 'mentioned'] as const).filter((kind) =>
    pairs.some(([wanted, read]) => wanted === kind || read === kind),
  );
  const each = kinds.map((kind) => {
    const numbered = pairs.map(([wanted, read], at) => ({ at: String(at), wanted, read }));
    const of = (side: 'wanted' | 'read'): Set<string> =>
      new Set(numbered.filter((pair) => pair[side] === kind).map(({ at }) => at));
    return scores(compare(of('read'), of('wanted'))).f1;
  });
  return each.reduce((total, one) => total + one, 0) / Math.max(1, each.length);
};
