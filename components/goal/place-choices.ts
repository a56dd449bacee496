import { installedCities } from '@/utils/place/installed-cities';
import { fold } from '@/utils/text/fold';

let cities: readonly string[] | null = null;

const capitalised = (name: string): string =>
  name.replace(/(^|[\s-])\p{L}/gu, (letter) => letter.toUpperCase());

function cityNames(): readonly string[] {
  cities ??= [
    ...new Set(Object.values(installedCities().list).flatMap((list) => list.replaceAll('~', '').split('|'))),
  ].toSorted((a, b) => a.length - b.length || a.localeCompare(b, 'en'));
  return cities;
}

/** Cities of the offline list that begin with what was typed, the shortest first; none under two letters. */
export function placeChoices(typed: string, most: number): readonly string[] {
  const start = fold(typed).trim();
  if (start.length < 2) return [];
  const found: string[] = [];
  for (const name of cityNames()) {
    if (name.startsWith(start)) found.push(capitalised(name));
    if (found.length === most) break;
  }
  return found;
}
