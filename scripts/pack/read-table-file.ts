import { readFileSync } from 'node:fs';
import Papa from 'papaparse';

/** One row of a table: column name to cell, missing cells empty. */
export type Row = Readonly<Record<string, string>>;

/**
 * The rows of a comma or tab separated file. `headerAt` begins the header line where notes stand before it. Throws on a file that is
 * not there or has no such header.
 */
export const readTableFile = (path: string, delimiter = ',', headerAt = ''): Row[] => {
  const text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  const from = headerAt === '' ? 0 : text.indexOf(headerAt);
  if (from < 0) throw new Error(`${path}: no header that begins with "${headerAt}"`);
  const { data } = Papa.parse<Row>(text.slice(from), {
    header: true,
    delimiter,
    skipEmptyLines: true,
    ...(delimiter === '\t' && { quoteChar: '\0' }),
  });
  return data;
};
