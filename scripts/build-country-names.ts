import { writeFileSync } from 'node:fs';

import { CITY_LIST } from '../utils/place/city-list';
import { fold } from '../utils/text/fold';

/** Languages that ads are read in, beside English. */
const LANGUAGES = ['de', 'fr', 'nl', 'es', 'pt', 'da', 'sv', 'nb', 'it'];
/** Countries whose names are known in all of them; of the others the English name is. */
const OFTEN =
  'US CA GB IE AU NZ DE AT CH FR BE NL LU ES PT IT DK SE NO FI IS PL CZ SK HU RO BG GR HR SI RS EE LV LT UA RU TR IL AE SA QA IN ' +
  'PK BD LK CN HK TW JP KR SG MY TH VN PH ID BR MX AR CL CO PE ZA NG KE EG MA TN CY MT';

// `Intl` knows the names, but to ask it for them takes a page longer than all the reading: they are written down here.
const names = new Set<string>();
const add = (language: string, codes: readonly string[]): void => {
  const namer = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  for (const code of codes) {
    const name = namer.of(code);
    if (name !== undefined) names.add(fold(name));
  }
};
add('en', Object.keys(CITY_LIST));
for (const language of LANGUAGES) add(language, OFTEN.split(' '));

const rows: string[] = [''];
for (const name of [...names].toSorted()) {
  const last = rows.at(-1) ?? '';
  if (last.length + name.length > 120) rows.push(name);
  else rows[rows.length - 1] = last === '' ? name : `${last}|${name}`;
}
writeFileSync(
  new URL('../utils/place/country-names.ts', import.meta.url),
  `/**
 * Names of countries, folded, in the languages ads are read in, separated by \`|\`. Written by
 * scripts/build-country-names.ts from the names that the runtime's \`Intl\` has (Unicode CLDR).
 */
export const COUNTRY_NAMES: string =
${rows.map((row, at) => `  ${JSON.stringify(at < rows.length - 1 ? `${row}|` : row)}`).join(' +\n')};
`,
);
