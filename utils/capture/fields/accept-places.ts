import { anyCase } from '@/utils/text/any-case';
import type { Page } from '../page';
import type { RawPlace } from '../page-reading';
import { isPlainObject, member } from '../structured/plain-object';
import type { PlainObject } from '../structured/plain-object';
import type { Accepts } from './field-shape';
import { plainText } from './plain-text';

const MOST = 30;
/** A link to a map beside the place. */
const MAP_LINK = anyCase(
  String.raw`^(?:(?:view|show|see)(?: on)? )?(?:map|karte|carte|mapa)\s+(?=\p{Lu})|\s+\(?(?:(?:view|show|see)(?: on)?(?: the)? )?(?:map|karte|carte|mapa)\)?$`,
);

/** How many are sought there: "Bozeman, MT (2 vacancies)". */
const HOW_MANY = /\s*\(?(?:\d{1,4}|few|many) (?:vacanc(?:y|ies)|openings?|positions?|jobs?)\)?$/i;

/** Places of work: text, a list of texts, schema.org `Place`s or addresses, or raw places. At most thirty, no doubles. */
export const acceptPlaces: Accepts<readonly RawPlace[]> = (value, page) => {
  const given = Array.isArray(value) ? (value as unknown[]).slice(0, MOST).flat(3).slice(0, MOST) : [value];
  const places = new Map<string, RawPlace>();
  for (const entry of given) {
    for (const place of placesOf(entry, page)) if (!places.has(place.text)) places.set(place.text, place);
  }
  return places.size > 0 ? [...places.values()].slice(0, MOST) : null;
};

function placesOf(entry: unknown, page: Page): RawPlace[] {
  if (isPlainObject(entry)) {
    const place = placeOf(entry, page);
    return place ? [place] : [];
  }
  const text = plainText(entry, page, 160);
  if (text === null || /^https?:\/\//.test(text)) return [];
  return text
    .split(/\s*[;|\n•·]\s*|\s+\/\s+/)
    .map((part) =>
      part
        .replace(/^[,:\s]+|[,:\s]+$/g, '')
        .replace(MAP_LINK, '')
        .replace(HOW_MANY, ''),
    )
    .filter((part) => /\p{L}{2}/u.test(part))
    .map((part) => ({ text: part }));
}

/** A schema.org `Place` or `PostalAddress`, or an object with the parts of one. */
function placeOf(object: PlainObject, page: Page): RawPlace | null {
  const address = member(object, 'address');
  if (typeof address === 'string') return textPlace(address, page);
  const parts = isPlainObject(address)
    ? address
    : Array.isArray(address) && isPlainObject(address[0])
      ? address[0]
      : object;
  const part = (...names: readonly string[]): string | undefined => {
    for (const name of names) {
      const held = member(parts, name);
      const text = plainText(
        isPlainObject(held) ? (member(held, 'name') ?? member(held, 'label')) : held,
        page,
        120,
      );
      if (text !== null) return text;
    }
    return undefined;
  };
  const city = part('addressLocality', 'city', 'locality', 'town');
  const region = part('addressRegion', 'region', 'state', 'province');
  const country = part('addressCountry', 'country', 'countryName', 'countryCode');
  const named = [city, region, country].filter((text) => text !== undefined);
  if (named.length === 0) {
    return textPlace(
      member(object, 'text') ??
        member(object, 'name') ??
        member(object, 'label') ??
        part('formattedAddress', 'streetAddress', 'formatted'),
      page,
    );
  }
  return {
    text: [...new Set(named)].join(', '),
    ...(city === undefined ? {} : { city }),
    ...(region === undefined ? {} : { region }),
    ...(country === undefined ? {} : { country }),
  };
}

function textPlace(value: unknown, page: Page): RawPlace | null {
  const text = plainText(value, page, 160);
  return text === null ? null : { text };
}
