import { anyCase } from '@/utils/text/any-case';
import { collapseWhiteSpace } from '@/utils/text/collapse-white-space';
import { countryOfCity, isKnownCity } from '@/utils/place/known-cities';
import { countryOfCode, countryOfName } from '@/utils/place/countries';
import { isOnlyMode, withoutMode } from '@/utils/place/split-places';
import { regionsOf } from '@/utils/place/regions';
import type { Place } from '@/utils/posting/posting';

/** Postal codes, with the country letter some write before them. */
const POSTCODE_FIRST = /^(?:[A-Z]{1,3}[\s-])?\d{4,6}(?:\s[A-Z]{2})?\s+(?=\p{L})/u;
const POSTCODE_LAST =
  /\s+(?:\d{4,6}(?:-\d{4})?|[A-Z]\d[A-Z]\s?\d[A-Z]\d|[A-Z]{1,2}\d[A-Z\d]?(?:\s?\d[A-Z]{2})?)$/;
const ONLY_POSTCODE =
  /^(?:\d{3,6}(?:[-\s]\d{3,4})?|[A-Z]\d[A-Z]\s?\d[A-Z]\d|[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2})$/;
/** "2560 Matheson Blvd E", "Ny Munkegade 120", "12 rue de la Paix". */
const STREET = anyCase(
  String.raw`^\d{1,5}\p{L}?[\s,-]+\p{L}|\p{L}\.?\s\d{1,4}\p{L}?(?:[-–]\d{1,4})?$|\b(?:street|avenue|road|blvd|boulevard|straße|strasse|str\.)(?:\s|$)`,
);
/** Areas wider than a country: they stay as text. */
const WIDE =
  /^(?:europe|europa|eu|emea|apac|asia|latam|latin america|north america|americas|africa|dach|nordics?|benelux|mena|global|international|european union|uk & ireland|anywhere in the world)$/i;
/** What Taleo and Workday print: "US-CA-Menlo Park", "DE-Berlin". */
const CODED = /^([A-Z]{2,3})-(?:([A-Z]{2,3})-)?(\p{L}.+)$/u;

interface Parts {
  city: string | null;
  region: string | null;
  country: string | null;
}

/**
 * One written place taken apart: "City", "City, Region", "City, Region, Country", "Country, City", "City (Country)", with
 * streets and postal codes left out. A two-letter code that is a US state and a country ("DE", "CA") is the state, unless
 * the city is known to lie in that country. A city on the offline list whose name points to one country gets that
 * country. What can't be told stays `null`; `text` is the place as written.
 */
export function parsePlace(text: string): Place {
  const written = collapseWhiteSpace(text);
  return { text: written, ...partsOf(segmentsOf(withoutMode(written))) };
}

function segmentsOf(text: string): string[] {
  const coded = CODED.exec(text);
  if (coded !== null && (countryOfName(coded[1] ?? '') ?? countryOfCode(coded[1] ?? '')) !== null)
    return [coded[3] ?? '', coded[2] ?? '', coded[1] ?? ''].filter((part) => part !== '');
  const inside = [...text.matchAll(/\(([^()]{1,60})\)/g)].map(([, content = '']) => content.trim());
  const segments = text
    .replace(/\([^()]{0,200}\)/g, ' ')
    .split(/,|\s[-–—]\s|\s[-–—]|>/)
    .concat(inside.filter((content) => countryOf(content) !== null || regionsOf(content).length > 0))
    .map((segment) => collapseWhiteSpace(segment).replace(POSTCODE_FIRST, '').replace(POSTCODE_LAST, ''))
    .filter((segment) => segment !== '' && !isOnlyMode(segment) && !ONLY_POSTCODE.test(segment))
    .flatMap(splitOffRegion);
  const [first = ''] = segments;
  const last = segments.at(-1) ?? '';
  const reversed = segments.length > 1 && countryOf(first) !== null && countryOf(last) === null;
  return reversed && !isKnownCity(first) ? segments.reverse() : segments;
}

/** "Camberwell VIC", "Austin TX": a region's capitals without a comma. */
function splitOffRegion(segment: string): string[] {
  const match = /^(\p{L}[\p{L}\s.'’-]{1,60})\s([A-Z]{2,3})$/u.exec(segment);
  const [, city = '', code = ''] = match ?? [];
  return regionsOf(code).length > 0 && city !== city.toUpperCase() ? [city, code] : [segment];
}

function partsOf(segments: readonly string[]): Parts {
  const parts: Parts = { city: null, region: null, country: null };
  let end = segments.length;
  for (let index = segments.length - 1; index >= 0; index -= 1) {
    const segment = segments[index] ?? '';
    const before = segments[index - 1] ?? '';
    const region = parts.region === null ? regionAt(segment, before, parts.country) : null;
    const country = parts.country === null && parts.region === null ? countryOf(segment) : null;
    if (
      region !== null &&
      (country === null || !isKnownCity(before, country) || isKnownCity(before, region.country))
    ) {
      if (index === 0 && isKnownCity(segment)) break;
      parts.region = region.name;
      parts.country ??= region.country;
      end = index;
    } else if (country !== null) {
      parts.country = country;
      end = index;
    }
  }
  const rest = segments.slice(0, end).filter((segment) => !WIDE.test(segment));
  const places = rest.filter((segment) => !isStreet(segment));
  parts.city = places[0] ?? null;
  parts.country ??= parts.city === null ? null : countryOfCity(parts.city);
  // With the country known, a second name is the region, whatever its country calls it.
  if (parts.region === null && parts.country !== null && places.length > 1)
    parts.region = places.at(-1) ?? null;
  return parts;
}

/** "Paris 08" is a quarter, not a street. */
function isStreet(segment: string): boolean {
  return STREET.test(segment) && !isKnownCity(segment.replace(/\s\d{1,2}$/, ''));
}

function regionAt(
  segment: string,
  before: string,
  country: string | null,
): { name: string; country: string } | null {
  const all = regionsOf(segment);
  const possible = country === null ? all : all.filter((region) => region.country === country);
  return (
    possible.find((region) => before !== '' && isKnownCity(before, region.country)) ?? possible[0] ?? null
  );
}

/** A country by name, by alpha-3 or by alpha-2 code. Where the code is a US state too, the caller asks the city. */
function countryOf(segment: string): string | null {
  return countryOfName(segment) ?? (/^[A-Z]{2}$/.test(segment) ? countryOfCode(segment) : null);
}
