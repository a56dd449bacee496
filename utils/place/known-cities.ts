import { installedCities } from '@/utils/place/installed-cities';
import { fold } from '@/utils/text/fold';

interface Known {
  readonly countries: ReadonlySet<string>;
  /** The one country the name alone points to, if there is one. */
  readonly owner: string | null;
}

/** Built on first use from the installed list. */
let cities: Map<string, Known> | null = null;

function knownCities(): Map<string, Known> {
  if (cities !== null) return cities;
  const made = new Map<string, Known>();
  for (const [country, list] of Object.entries(installedCities().list))
    for (const entry of list.split('|')) {
      const name = entry.replace('~', '');
      const before = made.get(name);
      made.set(name, {
        countries: new Set([...(before?.countries ?? []), country]),
        owner: entry.startsWith('~') ? (before?.owner ?? null) : country,
      });
    }
  cities = made;
  return made;
}

/** Whether the offline list has a city of this name; with `country`, in that country. */
export function isKnownCity(name: string, country?: string): boolean {
  const known = knownCities().get(fold(name));
  return known !== undefined && (country === undefined || known.countries.has(country));
}

/** The country a city's name alone points to; `null` for a name it does not know or that cities of several countries share. */
export function countryOfCity(name: string): string | null {
  return knownCities().get(fold(name))?.owner ?? null;
}
