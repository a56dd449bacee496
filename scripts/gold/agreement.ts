import { labelKey, type GoldAd } from './gold-ad';
import { compare, NOTHING, plus, scores, type Tally } from './score';

/** How far two readers of the same ads agree. */
export interface Agreement {
  readonly ads: number;
  /** F1 of the concepts, the first reading taken as right. */
  readonly concepts: number;
  /** Cohen's kappa of the class, over the concepts both found. */
  readonly kappa: number;
  readonly years: number;
  readonly degree: number;
}

const classesOf = ({ requirements }: GoldAd): ReadonlyMap<string, string> =>
  new Map(requirements.map((label) => [labelKey(label), label.class]));

const kappaOf = (pairs: readonly (readonly [string, string])[]): number => {
  if (pairs.length === 0) return 0;
  const share = (at: 0 | 1, kind: string): number =>
    pairs.filter((pair) => pair[at] === kind).length / pairs.length;
  const observed = pairs.filter(([a, b]) => a === b).length / pairs.length;
  const expected = ['must', 'nice', 'mentioned'].reduce(
    (sum, kind) => sum + share(0, kind) * share(1, kind),
    0,
  );
  return expected === 1 ? 1 : (observed - expected) / (1 - expected);
};

/** Two readings side by side, ad by ad; ads that only one reader has are left out. */
export const agreement = (first: readonly GoldAd[], second: readonly GoldAd[]): Agreement => {
  const pairs = first.flatMap((ad) => {
    const other = second.find(({ id }) => id === ad.id);
    return other === undefined ? [] : [[ad, other] as const];
  });
  const tallies = pairs.map(([a, b]): Tally =>
    compare(new Set(classesOf(b).keys()), new Set(classesOf(a).keys())),
  );
  const classes = pairs.flatMap(([a, b]) => {
    const other = classesOf(b);
    return [...classesOf(a)].flatMap(([key, one]) => {
      const two = other.get(key);
      return two === undefined ? [] : [[one, two] as const];
    });
  });
  const same = (equal: (a: GoldAd, b: GoldAd) => boolean): number =>
    pairs.filter(([a, b]) => equal(a, b)).length / Math.max(1, pairs.length);
  return {
    ads: pairs.length,
    concepts: scores(tallies.reduce(plus, NOTHING)).f1,
    kappa: kappaOf(classes),
    years: same((a, b) => a.years === b.years),
    degree: same((a, b) => (a.education?.required ?? null) === (b.education?.required ?? null)),
  };
};
