import { isIn } from '@/utils/fit/place-nearness';
import { titleNearness } from '@/utils/fit/title-nearness';
import type { Direction } from '@/utils/goals/direction';
import type { MarketAd } from '@/utils/market/market-ad';

/** From here on a title counts as one of the direction: the field agrees, whatever the kind of role. */
const NEAR = 0.5;
const DAY_MS = 86_400_000;
const YEAR_DAYS = 365;

/** Whether an ad is of a direction: its title is near one that the direction names. One that names none takes in every ad. */
export function isInDirection(
  { title: stated }: Pick<MarketAd, 'title'>,
  direction: Pick<Direction, 'titles'>,
): boolean {
  const titles = direction.titles.filter((title) => title.trim() !== '');
  if (titles.length === 0) return true;
  return stated !== null && titles.some((title) => titleNearness(title, stated) >= NEAR);
}

/** Whether an ad offers work in a place as a person would name it ("Utrecht", "Germany"). */
export function isInPlace({ places }: Pick<MarketAd, 'places'>, place: string): boolean {
  return places.some((stated) => isIn(stated, place));
}

/** Ads that were met in the days before an instant: `from` days before it at most, `until` days at least. */
export function metWithin(
  ads: readonly MarketAd[],
  now: Date,
  { from = YEAR_DAYS, until = 0 }: { readonly from?: number; readonly until?: number } = {},
): readonly MarketAd[] {
  return ads.filter(({ metAt }) => {
    const days = (now.getTime() - Date.parse(metAt)) / DAY_MS;
    return days >= until && days < from;
  });
}

/** Every city, else country, that ads name, the one named most often first. */
export function placesOf(ads: readonly MarketAd[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { places } of ads) {
    const names = places.map(({ city, country }) => city ?? country);
    for (const name of new Set(names)) if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].sort(([a, many], [b, other]) => other - many || (a < b ? -1 : 1)).map(([name]) => name);
}
