import { writeFileSync } from 'node:fs';

import { CITY_LIST } from '../utils/place/city-list';
import { COUNTRY_NAMES } from '../utils/place/country-names';

// What goes into a page has to be light: there the names of all cities and countries are one sorted list in which each name
// says only where it parts from the one before. Run again when one of the two lists has been renewed.

const names = [
  ...new Set([
    ...Object.values(CITY_LIST).flatMap((list) => list.split('|').map((name) => name.replace('~', ''))),
    ...COUNTRY_NAMES.split('|'),
  ]),
].toSorted();

let before = '';
const coded = names.map((name) => {
  if (/\d/.test(name)) throw new Error(`a digit stands for a beginning: ${name}`);
  let shared = 0;
  while (shared < Math.min(9, before.length, name.length) && before[shared] === name[shared]) shared += 1;
  before = name;
  return `${shared}${name.slice(shared)}`;
});

const rows: string[] = [''];
for (const piece of coded) {
  if ((rows.at(-1) ?? '').length + piece.length > 110) rows.push(piece);
  else rows[rows.length - 1] += piece;
}
writeFileSync(
  new URL('../utils/place/place-names.ts', import.meta.url),
  `/**
 * Names of cities and countries, folded and sorted; each begins with the number of letters it shares with the one before.
 * Written by scripts/build-place-names.ts from city-list.ts and country-names.ts.
 */
export const PLACE_NAMES: string =
${rows.map((row) => `  ${JSON.stringify(row)}`).join(' +\n')};
`,
);
