import { connectionOf } from '@/utils/db/connection';
import type { NorthingDb } from '@/utils/db/northing-db';
import type { Person } from '@/utils/person/person';
import { fold } from '@/utils/text/fold';

const FIRMS = ['facts.organisation', 'notes.corrections.organisation'] as const;
const PHONES = ['facts.phone', 'notes.corrections.phone'] as const;
const LEGAL = [
  'gmbh',
  'ag',
  'se',
  'inc',
  'llc',
  'ltd',
  'limited',
  'plc',
  'bv',
  'nv',
  'ab',
  'as',
  'sa',
  'srl',
];
const standing = ({ deletedAt, joined }: Person): boolean => deletedAt === null && joined === null;

/** The saved people with these ids; whoever is in the bin or stands under another record is left out. */
export async function peopleOf(db: NorthingDb, ids: readonly string[]): Promise<Person[]> {
  const found = await connectionOf(db)
    .rows('people')
    .bulkGet([...new Set(ids)]);
  return found.filter((person) => person !== undefined).filter(standing);
}

/**
 * The saved people whose firm begins like one of the names (two words, or one with a legal form), case and accents aside: few of
 * many, to be looked at closer. Names of null are passed over.
 */
export async function peopleOfFirms(
  db: NorthingDb,
  names: readonly (string | null | undefined)[],
): Promise<Person[]> {
  const { whole, starts } = spellings(names);
  if (whole.length === 0) return [];
  const table = connectionOf(db).rows('people');
  const found = await Promise.all(
    FIRMS.flatMap((index) => [
      table.where(index).anyOfIgnoreCase(whole).toArray(),
      table.where(index).startsWithAnyOfIgnoreCase(starts).toArray(),
    ]),
  );
  return once(found.flat());
}

/** The saved people of one's firm or with one's number: among them is whoever may be the same person. */
export async function peopleLike(db: NorthingDb, { facts, keys, notes }: Person): Promise<Person[]> {
  const { organisation, phone } = { ...facts, ...notes.corrections };
  const table = connectionOf(db).rows('people');
  const found = await Promise.all([
    peopleOfFirms(db, [organisation]),
    table.where('keys').anyOf(keys).toArray(),
    ...(phone === null ? [] : PHONES.map((index) => table.where(index).equals(phone).toArray())),
  ]);
  return once(found.flat());
}

/**
 * What a firm of the same name is called as a whole, and how longer names of it begin: "Quayside Search GmbH" may be known as
 * "Quayside Search", "Quayside Ltd" or "Quayside".
 */
function spellings(names: readonly (string | null | undefined)[]): {
  readonly whole: string[];
  readonly starts: string[];
} {
  const [whole, starts] = [new Set<string>(), new Set<string>()];
  for (const name of names) {
    const [first, second] = (name ?? '')
      .trim()
      .toLowerCase()
      .split(/[\s,]+/);
    if (first === undefined || first === '') continue;
    const isShort = second === undefined || LEGAL.includes(second.replace(/\.$/, ''));
    const base = isShort ? first : `${first} ${second}`;
    for (const one of [base, fold(base)]) {
      whole.add(one);
      for (const end of [' ', ',']) starts.add(`${one}${end}`);
    }
    for (const one of isShort ? [] : [first, fold(first)]) {
      whole.add(one);
      for (const form of LEGAL) whole.add(`${one} ${form}`);
    }
  }
  return { whole: [...whole], starts: [...starts] };
}

function once(people: readonly Person[]): Person[] {
  return [...new Map(people.filter(standing).map((person) => [person.id, person])).values()];
}
