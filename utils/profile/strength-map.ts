import { addDays } from '@/utils/time/iso-day';

export const MAP_PARTS = ['strengths', 'deficits', 'potential', 'motives'] as const;
export type MapPart = (typeof MAP_PARTS)[number];

/** What I see in myself, in my own words, as it stood on a day (C04). */
export interface StrengthMap extends Readonly<Record<MapPart, readonly string[]>> {
  /** ISO day of the last change or confirmation. */
  readonly on: string;
}

/** So many earlier maps are kept. */
const KEPT = 40;
/** A map older than this is to be looked at again. */
const MAP_DAYS = 180;

const EMPTY = { strengths: [], deficits: [], potential: [], motives: [] } as const;

/**
 * The maps after one part was made anew, newest first. All changes of a day are one map; the map of an earlier day stays as
 * it was. Takes what was removed and added from `lines` against `seen`, so that another change made meanwhile holds too.
 */
export function withMapPart(
  maps: readonly StrengthMap[],
  part: MapPart,
  { seen, lines }: { readonly seen: readonly string[]; readonly lines: readonly string[] },
  today: string,
): readonly StrengthMap[] {
  const [latest, ...earlier] = maps;
  const before = latest?.[part] ?? [];
  const left = before.filter((line) => !seen.includes(line) || lines.includes(line));
  const added = lines.filter((line) => !seen.includes(line) && !left.includes(line));
  const changed = { ...EMPTY, ...latest, on: today, [part]: [...left, ...added] };
  return [changed, ...(latest === undefined || latest.on === today ? earlier : maps)].slice(0, KEPT);
}

/** The maps after the latest one was looked at and found right: it stands for today, and as it was for its own day. */
export function confirmedMap(maps: readonly StrengthMap[], today: string): readonly StrengthMap[] {
  const [latest, ...earlier] = maps;
  if (latest === undefined || latest.on === today) return maps;
  return [{ ...latest, on: today }, latest, ...earlier].slice(0, KEPT);
}

/** Whether the latest map is older than 180 days; none there is nothing to look at again. */
export function isMapDue([latest]: readonly StrengthMap[], today: string): boolean {
  return latest !== undefined && latest.on < addDays(today, -MAP_DAYS);
}
