import { clip } from '@/utils/text/clip';
import { collapseWhiteSpace } from '@/utils/text/collapse-white-space';
import { countryOfCode, countryOfName } from '@/utils/place/countries';
import { fold } from '@/utils/text/fold';
import { isOnlyMode, splitPlaces } from '@/utils/place/split-places';
import { parsePlace } from '@/utils/place/parse-place';
import { regionsOf } from '@/utils/place/regions';
import type { Place } from '@/utils/posting/posting';
import type { RawPlace } from '@/utils/capture/page-reading';

const LONGEST = 600;
/** More places than this is a list of everywhere. */
const MOST = 60;

/**
 * The places a page names, one entry each, without repeats: several places in one text are split, ways of working
 * ("Remote") are dropped. `country` is ISO 3166-1 alpha-2, `region` a full name where it is known ("ON" is "Ontario"),
 * `text` what the page says. Parts that the page itself tells apart win over what is parsed from its text.
 */
export function readPlaces(raw: readonly RawPlace[]): Place[] {
  const places: Place[] = [];
  for (const place of raw.slice(0, MOST).flatMap(placesOf)) {
    const twin = places.findIndex((known) => isSamePlace(known, place));
    const known = places[twin];
    if (known === undefined) places.push(place);
    else if (weight(place) > weight(known)) places[twin] = place;
  }
  return places.slice(0, MOST);
}

function placesOf(raw: RawPlace): Place[] {
  const city = part(raw.city);
  const region = part(raw.region);
  const country = part(raw.country);
  const written = collapseWhiteSpace(clip(raw.text, LONGEST));
  const text =
    written === '' ? [city, region, country].filter((piece) => piece !== null).join(', ') : written;
  if (city === null && region === null && country === null)
    return splitPlaces(clip(raw.text, LONGEST)).map(parsePlace);
  const parsed = parsePlace([city, region].filter((piece) => piece !== null).join(', '));
  const code =
    country === null ? parsed.country : (countryOfName(country) ?? countryOfCode(country.toUpperCase()));
  const known = regionsOf(region ?? '').find((one) => code === null || one.country === code);
  return [
    {
      text,
      city: city === null ? null : (parsed.city ?? cityName(city)),
      region: known?.name ?? region ?? (parsed.country === code ? parsed.region : null),
      country: code ?? parsed.country,
    },
  ];
}

/** A part of an address, or `null` for an empty one and for "Remote" in its place. */
function part(written: string | undefined): string | null {
  const text = collapseWhiteSpace(clip(written ?? '', LONGEST));
  return text === '' || isOnlyMode(text) ? null : text;
}

/** What stands in the city's place, unless it is a street and number. */
function cityName(written: string): string | null {
  return /\d/.test(written) ? null : written;
}

const weight = ({ city, region, country }: Place): number =>
  [city, region, country].filter((piece) => piece !== null).length;

/** The same city, with parts the other leaves open; without a city, the same area. */
function isSamePlace(a: Place, b: Place): boolean {
  if (
    a.city === null &&
    b.city === null &&
    a.country === null &&
    b.country === null &&
    a.region === null &&
    b.region === null
  )
    return fold(a.text) === fold(b.text);
  if (fold(a.city ?? '') !== fold(b.city ?? '')) return false;
  const agree = (x: string | null, y: string | null): boolean =>
    a.city === null ? x === y : x === null || y === null || x === y;
  return agree(a.region, b.region) && agree(a.country, b.country);
}
