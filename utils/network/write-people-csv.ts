import Papa from 'papaparse';

import type { Person } from '@/utils/person/person';
import { areasText } from './area-text';
import { guarded } from './guard-formula';
import type { Tie } from './tie';

const HEADINGS = [
  'Name',
  'Headline',
  'Organisation',
  'Recruits For',
  'Place',
  'Email',
  'Phone',
  'URL',
  'Kind',
  'Areas',
  'Connected On',
] as const;

/** People as a table for a spreadsheet (CSV, RFC 4180): no cell is ever a formula. Notes and exchanges stay here. */
export function writePeopleCsv(people: readonly Person[], ties: ReadonlyMap<string, Tie>): string {
  const rows = people.map((person) => {
    const facts = { ...person.facts, ...person.notes.corrections };
    const { name, headline, organisation, employer, place, email, phone, profileUrl, kind } = facts;
    const tie = ties.get(person.id);
    return [
      name,
      headline,
      organisation,
      employer,
      place,
      email,
      phone,
      profileUrl,
      kind,
      areasText(person, tie),
      tie?.metOn ?? null,
    ].map((cell) => guarded(cell ?? ''));
  });
  return `${Papa.unparse({ fields: [...HEADINGS], data: rows }, { newline: '\r\n' })}\r\n`;
}
