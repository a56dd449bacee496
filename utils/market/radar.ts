import { metWithin } from '@/utils/market/in-direction';
import type { MarketAd } from '@/utils/market/market-ad';
import type { MarketTerms } from '@/utils/market/market-terms';
import { summarisePay } from '@/utils/market/pay-position';
import type { PaySummary } from '@/utils/market/pay-position';
import { priceAds } from '@/utils/market/price-ads';
import { wilson } from '@/utils/market/wilson';
import type { Share } from '@/utils/market/wilson';
import { fold } from '@/utils/text/fold';

/** Days of one window (F15). */
const WINDOW_DAYS = 90;
/** Fewest ads in both windows before a change is spoken of (F15). */
export const LEAST_IN_WINDOW = 6;
/** How many rising and falling skills are named. */
const NAMED = 5;

/** A skill in both windows: how many of the ads ask for it. */
export interface SkillChange {
  readonly key: string;
  readonly label: string;
  readonly before: Share;
  readonly now: Share;
  /** The two ranges do not meet: hardly chance. */
  readonly isClear: boolean;
}

export interface SkillCount {
  readonly key: string;
  readonly label: string;
  readonly count: number;
}

/** One window of 90 days. */
export interface RadarWindow {
  readonly ads: number;
  /** How many of them were only looked at. */
  readonly viewed: number;
  readonly pay: PaySummary;
  /** Skills by the number of ads that ask for them, most first. */
  readonly skills: readonly SkillCount[];
  /** Ads of my own employer, and of all others; null while I have not said who that is. */
  readonly inside: number | null;
}

/** F15 for the ads of one direction. `change` is null unless both windows hold enough ads. */
export interface Radar {
  readonly now: RadarWindow;
  readonly before: RadarWindow;
  /** How many more ads the windows lack before a change can be spoken of. */
  readonly needed: { readonly now: number; readonly before: number };
  readonly change: {
    readonly rising: readonly SkillChange[];
    readonly falling: readonly SkillChange[];
  } | null;
}

/**
 * What moved among the ads of a direction: the last 90 days beside the 90 before (F15). Below six ads in either
 * window there are counts and no word of change.
 */
export function radarOf(ads: readonly MarketAd[], terms: MarketTerms, now: Date): Radar {
  const recent = metWithin(ads, now, { from: WINDOW_DAYS });
  const earlier = metWithin(ads, now, { from: 2 * WINDOW_DAYS, until: WINDOW_DAYS });
  const [here, past] = [windowOf(recent, terms), windowOf(earlier, terms)];
  const enough = here.ads >= LEAST_IN_WINDOW && past.ads >= LEAST_IN_WINDOW;
  return {
    now: here,
    before: past,
    needed: {
      now: Math.max(0, LEAST_IN_WINDOW - here.ads),
      before: Math.max(0, LEAST_IN_WINDOW - past.ads),
    },
    change: enough ? changeOf(here, past) : null,
  };
}

function windowOf(ads: readonly MarketAd[], terms: MarketTerms): RadarWindow {
  const employer = fold(terms.employer).trim();
  const isInside = ({ company }: MarketAd): boolean => fold(company ?? '').trim() === employer;
  return {
    ads: ads.length,
    viewed: ads.filter(({ isSaved }) => !isSaved).length,
    pay: summarisePay(priceAds(ads, terms).priced),
    skills: skillsAsked(ads),
    inside: employer === '' ? null : ads.filter(isInside).length,
  };
}

/** Skills by the number of ads that ask for them, most first. */
export function skillsAsked(ads: readonly MarketAd[]): readonly SkillCount[] {
  const counts = new Map<string, SkillCount>();
  for (const { asks } of ads) {
    for (const { conceptId: key, label } of asks) {
      counts.set(key, { key, label, count: (counts.get(key)?.count ?? 0) + 1 });
    }
  }
  return [...counts.values()].sort(
    (one, other) => other.count - one.count || (one.label < other.label ? -1 : 1),
  );
}

function changeOf(now: RadarWindow, before: RadarWindow): NonNullable<Radar['change']> {
  const countIn = ({ skills }: RadarWindow): ReadonlyMap<string, number> =>
    new Map(skills.map(({ key, count }) => [key, count]));
  const [counts, earlier] = [countIn(now), countIn(before)];
  const labels = new Map([...before.skills, ...now.skills].map(({ key, label }) => [key, label]));
  const changes = [...labels].flatMap(([key, label]): readonly SkillChange[] => {
    const [here, past] = [wilson(counts.get(key) ?? 0, now.ads), wilson(earlier.get(key) ?? 0, before.ads)];
    if (here === null || past === null || here.share === past.share) return [];
    return [{ key, label, now: here, before: past, isClear: here.low > past.high || here.high < past.low }];
  });
  const step = ({ now: here, before: past }: SkillChange): number => here.share - past.share;
  const ordered = changes.toSorted(
    (one, other) => step(other) - step(one) || (one.label < other.label ? -1 : 1),
  );
  return {
    rising: ordered.filter((change) => step(change) > 0).slice(0, NAMED),
    falling: ordered
      .filter((change) => step(change) < 0)
      .toReversed()
      .slice(0, NAMED),
  };
}
