import { countryOfCode, countryOfName } from '@/utils/place/countries';
import type { Place } from '@/utils/posting/posting';
import { fold } from '@/utils/text/fold';
import { oncePer } from './once-per';

/** Countries of a country: wished for by name, stated by the code of the whole. */
const PARTS: ReadonlyMap<string, string> = new Map(
  ['england', 'scotland', 'wales', 'northern ireland'].map((name) => [name, 'GB']),
);
const AROUND =
  /\b(?:greater|metropolitan|metro|area|region|city of|grossraum|raum|umgebung|agglomeration|province of|county)\b/g;

const plain = (text: string): string =>
  fold(text)
    .replace(AROUND, ' ')
    .replace(/[^\p{L}\p{M} ]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const partsOf = (text: string): string[] =>
  text
    .slice(0, 300)
    .split(/[,;/|()•·–]| - /)
    .map(plain)
    .filter((part) => part !== '');

const countryOf = (part: string): string | null => PARTS.get(part) ?? countryOfName(part);

/** The names an ad's place goes by, found once for each place: every edit of a goal's places asks for them again. */
const namesOf = oncePer((place: Place): readonly string[] =>
  [place.text, place.city ?? '', place.region ?? ''].flatMap(partsOf),
);

interface WishedPlace {
  readonly first: string | undefined;
  /** Countries that the first part may name, by name and by code. */
  readonly countries: readonly (string | null)[];
  /** The country named after it. */
  readonly country: string | null;
}

const wishes = new Map<string, WishedPlace>();
const MOST_REMEMBERED = 500;

/** A wished place taken apart; the same few are compared with every ad of a list. */
const wishOf = (wish: string): WishedPlace => {
  const known = wishes.get(wish);
  if (known !== undefined) return known;
  if (wishes.size >= MOST_REMEMBERED) wishes.clear();
  const [first, ...further] = partsOf(wish);
  const made = {
    first,
    countries: first === undefined ? [] : [countryOf(first), countryOfCode(first.toUpperCase())],
    country: countryOf(further.at(-1) ?? ''),
  };
  wishes.set(wish, made);
  return made;
};

/**
 * Whether a place of an ad lies in a wished place ("Utrecht", "Berlin, Germany", "Netherlands", "NL"), by whole names:
 * York is not New York. The first part of the wish must be named by the ad or be its country; a country named after it
 * must not be another one than the ad's.
 */
export const isIn = (place: Place, wish: string): boolean => {
  const { first, countries, country } = wishOf(wish);
  if (first === undefined) return false;
  const inCountry = place.country !== null && countries.includes(place.country);
  const contradicted = country !== null && place.country !== null && country !== place.country;
  return (namesOf(place).includes(first) || inCountry) && !contradicted;
};
