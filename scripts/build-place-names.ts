import { Buffer } from 'node:buffer';
import { writeFileSync } from 'node:fs';

import { CITY_LIST } from '../utils/place/city-list';
import { COUNTRY_NAMES } from '../utils/place/country-names';
import { nameBits } from '../utils/place/name-bits';

// What goes into a page has to be light: there the names of all cities and countries are a Bloom filter. Run again when one
// of the two lists has been renewed.

/** Bits a name and hashes a name that let one text in ten thousand through. */
const BITS_PER_NAME = 20;
const HASHES = 14;

const names = new Set([
  ...Object.values(CITY_LIST).flatMap((list) => list.split('|').map((name) => name.replace('~', ''))),
  ...COUNTRY_NAMES.split('|'),
]);
const bytes = new Uint8Array(Math.ceil((names.size * BITS_PER_NAME) / 8));
for (const name of names)
  for (const bit of nameBits(name, bytes.length * 8, HASHES))
    bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) | (1 << (bit & 7));

const rows =
  Buffer.from(bytes)
    .toString('base64')
    .match(/.{1,110}/g) ?? [];
writeFileSync(
  new URL('../utils/place/place-names.ts', import.meta.url),
  `/** How many bits stand for each name. */
export const BITS_A_NAME = ${HASHES};

/** The bits of ${names.size} names of cities and countries, folded (see \`isPlaceName\`). Written by scripts/build-place-names.ts from city-list.ts and country-names.ts. */
export const PLACE_BITS: string =
${rows.map((row) => `  '${row}'`).join(' +\n')};
`,
);
