import { gapsOf, unitName } from '@/utils/fit/gaps';
import { judge } from '@/utils/fit/judge';
import type { JudgedBy } from '@/utils/fit/judge-all';
import type { Verdict } from '@/utils/fit/report';
import type { Goal } from '@/utils/goals/goal';
import { isInDirection } from '@/utils/market/in-direction';
import { adOfPosting } from '@/utils/market/market-ad';
import type { MarketTerms } from '@/utils/market/market-terms';
import { summarisePay } from '@/utils/market/pay-position';
import type { PaySummary } from '@/utils/market/pay-position';
import { priceAds } from '@/utils/market/price-ads';
import { wilson } from '@/utils/market/wilson';
import type { Share } from '@/utils/market/wilson';
import type { Person } from '@/utils/person/person';
import { currentFacts } from '@/utils/posting/current-facts';
import type { Posting } from '@/utils/posting/posting';

/** How many gaps of a direction are named. */
const NAMED_GAPS = 5;

/** One direction beside the others (C24); every figure is of the saved ads that belong to it. */
export interface ComparedDirection {
  readonly goal: Goal;
  readonly ads: number;
  readonly pay: PaySummary;
  /** What its ads ask for and I lack, by the number of ads. */
  readonly gaps: readonly { readonly name: string; readonly count: number }[];
  /** Saved recruiters linked to its ads. */
  readonly recruiters: number;
  /** How many of its ads end in each verdict, judged by this goal alone. */
  readonly verdicts: ReadonlyMap<Verdict, Share>;
}

export interface ComparedWith {
  readonly postings: readonly Posting[];
  readonly people: readonly Person[];
  /** What everything else is judged by too; of its goals each direction has its own. */
  readonly judgedBy: Pick<JudgedBy, 'profile' | 'thresholds'>;
  readonly terms: MarketTerms;
}

/** Every goal that has a direction, side by side. */
export function compareDirections(
  goals: readonly Goal[],
  { postings, people, judgedBy: { profile, thresholds }, terms }: ComparedWith,
): readonly ComparedDirection[] {
  const recruiters = new Set(
    people
      .filter(({ facts, deletedAt }) => deletedAt === null && facts.kind.endsWith('recruiter'))
      .map(({ id }) => id),
  );
  return goals.flatMap((goal) => {
    const { direction } = goal;
    if (direction === null) return [];
    const own = postings.filter((posting) => isInDirection(currentFacts(posting), direction));
    const reports = own.map((posting) => judge(posting, profile, [goal], thresholds));
    const known = new Set(own.flatMap(({ personIds }) => personIds).filter((id) => recruiters.has(id)));
    return [
      {
        goal,
        ads: own.length,
        pay: summarisePay(priceAds(own.map(adOfPosting), terms).priced),
        gaps: counted(reports.flatMap(({ ready }) => [...new Set(gapsOf(ready).map(unitName))]))
          .slice(0, NAMED_GAPS)
          .map(([name, count]) => ({ name, count })),
        recruiters: known.size,
        verdicts: new Map(
          counted(reports.map(({ verdict }) => verdict)).flatMap(([verdict, count]) => {
            const share = wilson(count, own.length);
            return share === null ? [] : [[verdict, share] as const];
          }),
        ),
      },
    ];
  });
}

/** Each value with how often it occurs, the commonest first, equals in the order of the alphabet. */
function counted<T extends string>(values: readonly T[]): readonly (readonly [T, number])[] {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, many], [b, other]) => other - many || (a < b ? -1 : 1));
}
