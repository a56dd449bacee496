import { isIn } from '@/utils/fit/place-nearness';
import { titleNearness } from '@/utils/fit/title-nearness';
import type { Direction } from '@/utils/goals/direction';
import { currentFacts } from '@/utils/posting/current-facts';
import type { Posting } from '@/utils/posting/posting';

/** From here on a title counts as one of the direction: the field agrees, whatever the kind of role. */
const NEAR = 0.5;
const DAY_MS = 86_400_000;
const YEAR_DAYS = 365;

/** Whether an ad is of a direction: its title is near one that the direction names. One that names none takes in every ad. */
export function isInDirection(posting: Posting, direction: Pick<Direction, 'titles'>): boolean {
  const titles = direction.titles.filter((title) => title.trim() !== '');
  if (titles.length === 0) return true;
  const stated = currentFacts(posting).title;
  return stated !== null && titles.some((title) => titleNearness(title, stated) >= NEAR);
}

/** Whether an ad offers work in a place as a person would name it ("Utrecht", "Germany"). */
export function isInPlace(posting: Posting, place: string): boolean {
  return currentFacts(posting).places.some((stated) => isIn(stated, place));
}

/** Ads that were saved in the days before an instant: `from` days before it at most, `until` days at least. */
export function savedWithin(
  postings: readonly Posting[],
  now: Date,
  { from = YEAR_DAYS, until = 0 }: { readonly from?: number; readonly until?: number } = {},
): readonly Posting[] {
  return postings.filter(({ savedAt, deletedAt }) => {
    const days = (now.getTime() - Date.parse(savedAt)) / DAY_MS;
    return deletedAt === null && days >= until && days < from;
  });
}

/** Every city, else country, that saved ads name, the one named most often first. */
export function placesOf(postings: readonly Posting[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const posting of postings) {
    const names = currentFacts(posting).places.map(({ city, country }) => city ?? country);
    for (const name of new Set(names)) if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].sort(([a, many], [b, other]) => other - many || (a < b ? -1 : 1)).map(([name]) => name);
}
