import { installedCities } from '@/utils/place/installed-cities';
import { fold } from '@/utils/text/fold';

/** A point on the earth, in degrees. */
export interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

/** Built on first use: by `XX name` and, for the first country that has it, by the name alone. */
let points: ReadonlyMap<string, Point> | null = null;

const build = (): ReadonlyMap<string, Point> => {
  const made = new Map<string, Point>();
  const names = new Map<string, number>();
  for (const [country, list] of Object.entries(installedCities().points)) {
    for (const entry of list.split('|')) {
      const [, name = '', latitude = '', longitude = ''] = /^(.*) (\S+) (\S+)$/.exec(entry) ?? [];
      const point = { latitude: Number(latitude), longitude: Number(longitude) };
      made.set(`${country} ${name}`, point);
      names.set(name, (names.get(name) ?? 0) + 1);
      made.set(name, point);
    }
  }
  // A name that several countries share tells no place.
  for (const [name, count] of names) if (count > 1) made.delete(name);
  return made;
};

/**
 * Where a city lies, from the offline list of larger cities; `null` for one it does not have, or whose name alone
 * stands for cities of several countries.
 */
export const cityPoint = (city: string, country: string | null): Point | null => {
  points ??= build();
  const name = fold(city).trim();
  return points.get(country === null ? name : `${country} ${name}`) ?? null;
};

const EARTH_KM = 6371;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Kilometres between two points as the crow flies (haversine, on a sphere). */
export const kilometresBetween = (a: Point, b: Point): number => {
  const north = radians(b.latitude - a.latitude);
  const east = radians(b.longitude - a.longitude);
  const h =
    Math.sin(north / 2) ** 2 +
    Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * Math.sin(east / 2) ** 2;
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(h)));
};
