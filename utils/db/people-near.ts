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
  const starts = startsOf(names);
  const firsts = starts.map((start) => start.split(' ')[0] ?? start);
  if (starts.length === 0) return [];
  const table = connectionOf(db).rows('people');
  const found = await Promise.all(
    FIRMS.flatMap((index) => [
      table.where(index).startsWithAnyOfIgnoreCase(starts).toArray(),
      table.where(index).anyOfIgnoreCase(firsts).toArray(),
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

/** "Quayside Search GmbH" begins like "Quayside Search", and may be known as "Quayside Ltd". */
function startsOf(names: readonly (string | null | undefined)[]): string[] {
  const starts = names.flatMap((name) => {
    const [first, second] = (name ?? '').trim().split(/\s+/);
    if (first === undefined || first === '') return [];
    const isShort = second === undefined || LEGAL.includes(second.toLowerCase().replace(/\.$/, ''));
    return isShort ? [first] : [`${first} ${second}`, ...LEGAL.map((form) => `${first} ${form}`)];
  });
  return [...new Set(starts.flatMap((start) => [start, fold(start)]))];
}

function once(people: readonly Person[]): Person[] {
  return [...new Map(people.filter(standing).map((person) => [person.id, person])).values()];
}
