import Papa from 'papaparse';

import { readDay } from '@/utils/time/read-day';
import type { ContactCard, ContactFile } from './contact-card';
import { cardOf } from './contact-card';
import { contactColumn } from './contact-columns';
import type { ContactColumn } from './contact-columns';
import { unguarded } from './guard-formula';

/** A header below this line is a table of something else; LinkedIn puts a note of a few lines above its own. */
const DEEPEST_HEADER = 25;
const DELIMITERS = [',', ';', '\t'] as const;

/** Why a contacts file was not taken: no column with names, or broken from a line on. */
export type RefusedContacts =
  { readonly reason: 'no-names' } | { readonly reason: 'broken'; readonly line: number };
export type ReadContacts =
  { readonly ok: true; readonly file: ContactFile } | ({ readonly ok: false } & RefusedContacts);

interface Table {
  readonly rows: readonly (readonly string[])[];
  readonly header: number;
  readonly columns: ReadonlyMap<ContactColumn, number>;
  readonly brokenAt: number | null;
}

/**
 * The people of a CSV file: LinkedIn's connections with the note above its header, an address book's export, or our own;
 * separated by comma, semicolon or tab, headings in eleven languages. A file whose quotes never close is refused with the line, not
 * read in part.
 */
export function readContactsCsv(text: string, now: Date): ReadContacts {
  const plain = text.replace(/^\ufeff/, '');
  const table = DELIMITERS.map((delimiter) => tableOf(plain, delimiter)).find((one) => one !== null);
  if (table === undefined || table === null) return { ok: false, reason: 'no-names' };
  if (table.brokenAt !== null) return { ok: false, reason: 'broken', line: table.brokenAt + 1 };
  const cards: ContactCard[] = [];
  let nameless = 0;
  for (const row of table.rows.slice(table.header + 1)) {
    if (row.every((cell) => cell.trim() === '')) continue;
    const card = cardOfRow(row, table.columns, now);
    if (card === null) nameless += 1;
    else cards.push(card);
  }
  return { ok: true, file: { cards, nameless } };
}

function tableOf(text: string, delimiter: string): Table | null {
  const { data: rows, errors } = Papa.parse<string[]>(text, { delimiter, skipEmptyLines: false });
  const header = rows.slice(0, DEEPEST_HEADER).findIndex((row) => row.length > 1 && hasNames(columnsOf(row)));
  const found = rows[header];
  if (found === undefined) return null;
  const broken = errors.find(({ type, row }) => type === 'Quotes' && (row ?? 0) > header);
  return { rows, header, columns: columnsOf(found), brokenAt: broken?.row ?? null };
}

/** The first column of each kind. */
function columnsOf(row: readonly string[]): ReadonlyMap<ContactColumn, number> {
  const columns = new Map<ContactColumn, number>();
  row.forEach((heading, at) => {
    const column = contactColumn(heading);
    if (column !== undefined && !columns.has(column)) columns.set(column, at);
  });
  return columns;
}

const hasNames = (columns: ReadonlyMap<ContactColumn, number>): boolean =>
  columns.has('name') || columns.has('lastName') || columns.has('firstName');

function cardOfRow(
  row: readonly string[],
  columns: ReadonlyMap<ContactColumn, number>,
  now: Date,
): ContactCard | null {
  const cell = (column: ContactColumn): string => {
    const at = columns.get(column);
    return at === undefined ? '' : unguarded(row[at]?.trim() ?? '');
  };
  const name = cell('name') || [cell('firstName'), cell('lastName')].filter((part) => part !== '').join(' ');
  const met = cell('metOn');
  return cardOf({
    name,
    headline: cell('headline'),
    organisation: cell('organisation'),
    employer: cell('employer'),
    place: cell('place'),
    email: cell('email'),
    phone: cell('phone'),
    profileUrl: cell('profileUrl'),
    metOn: met === '' ? null : readDay(met, { now, relative: false }),
  });
}
