import { changeRow } from '@/utils/db/change-row';
import { connectionOf } from '@/utils/db/connection';
import type { KeepOutcome } from '@/utils/db/keep-outcome';
import { keepAct } from '@/utils/db/keep-outcome';
import { layPerson } from '@/utils/db/lay-person';
import type { NorthingDb } from '@/utils/db/northing-db';
import type { ActWorld } from '@/utils/db/run-act';
import { RefusedError } from '@/utils/db/store-fault';
import { correctPerson, type PersonCorrection } from '@/utils/person/correct-person';
import type { SeenPerson } from '@/utils/person/merge-person';
import type { Person, PersonNotes } from '@/utils/person/person';
import type { Sentence } from '@/utils/words/sentence';

/** The person with an id, in the bin or not. */
export function person(db: NorthingDb, id: string): Promise<Person | undefined> {
  return Promise.resolve(connectionOf(db).rows('people').get(id));
}

/** The saved person known by one of the keys, the strongest key first; undefined when none is, or only in the bin. */
export async function personByKeys(db: NorthingDb, keys: readonly string[]): Promise<Person | undefined> {
  if (keys.length === 0) return undefined;
  const found = await connectionOf(db).rows('people').where('keys').anyOf(keys).distinct().toArray();
  const saved = found.filter(({ deletedAt, joined }) => deletedAt === null && joined === null);
  for (const key of keys) {
    const match = saved.find((candidate) => candidate.keys.includes(key));
    if (match !== undefined) return match;
  }
  return undefined;
}

/** Every saved person who is not in the bin and stands for themselves, newest first. */
export function savedPeople(db: NorthingDb): Promise<Person[]> {
  const byTime = connectionOf(db).rows('people').orderBy('savedAt').reverse();
  return Promise.resolve(
    byTime.filter(({ deletedAt, joined }) => deletedAt === null && joined === null).toArray(),
  );
}

/** How many people are saved, without reading them; those in the bin or joined into another don't count. */
export async function countPeople(db: NorthingDb): Promise<number> {
  const people = connectionOf(db).rows('people');
  const [all, binned, joined] = await Promise.all([
    people.count(),
    // A null is in no index: these are the rows that have a value.
    people.orderBy('deletedAt').primaryKeys(),
    people.orderBy('joined.into').primaryKeys(),
  ]);
  return all - new Set([...binned, ...joined]).size;
}

/** Every person in the bin, last deleted first. */
export function binnedPeople(db: NorthingDb): Promise<Person[]> {
  return Promise.resolve(connectionOf(db).rows('people').orderBy('deletedAt').reverse().toArray());
}

/**
 * Keeps what was read of a person. Somebody known by one of the keys is the same record. With `namedIn` the person is
 * linked to that posting in the same act.
 */
export function keepPerson(
  db: NorthingDb,
  seen: SeenPerson,
  world: ActWorld,
  namedIn?: string,
): Promise<KeepOutcome> {
  return keepAct(db, world, async (ledger, store) => {
    const laid = await layPerson(ledger, store, seen, world);
    if (namedIn === undefined) return laid;
    const posting = await ledger.get('postings', namedIn);
    if (posting === undefined) throw new RefusedError('invalid', 'no such posting');
    const { id, change } = laid.value;
    if (posting.personIds.includes(id)) return laid;
    await ledger.put('postings', [{ ...posting, personIds: [...posting.personIds, id] }]);
    return {
      value: { id, change: change === 'unchanged' ? 'updated' : change },
      what: laid.what ?? { key: 'act.person_linked', params: { title: posting.facts.title ?? '' } },
    };
  });
}

/** Changes what the user wrote about a person; each given part replaces the old one whole. */
export function notePerson(
  db: NorthingDb,
  id: string,
  change: Partial<PersonNotes>,
  world: ActWorld,
): Promise<KeepOutcome> {
  return changeRow(
    db,
    world,
    'people',
    id,
    (row) => ({ ...row, notes: { ...row.notes, ...change } }),
    (row) => sayOf('act.person_noted', row),
  );
}

/** Puts right what was read of a person, or takes corrections back. */
export function putPersonRight(
  db: NorthingDb,
  id: string,
  change: PersonCorrection,
  world: ActWorld,
): Promise<KeepOutcome> {
  return changeRow(
    db,
    world,
    'people',
    id,
    (row) => correctPerson(row, change),
    (row) => sayOf('act.person_noted', row),
  );
}

/** Puts a person into the bin, from where they can be restored for 30 days. */
export function forgetPerson(db: NorthingDb, id: string, world: ActWorld): Promise<KeepOutcome> {
  const deletedAt = world.now.toISOString();
  return changeRow(
    db,
    world,
    'people',
    id,
    (row) => ({ ...row, deletedAt: row.deletedAt ?? deletedAt }),
    (row) => sayOf('act.person_binned', row),
  );
}

/** Takes a person out of the bin, with their notes and links. */
export function restorePerson(db: NorthingDb, id: string, world: ActWorld): Promise<KeepOutcome> {
  return changeRow(
    db,
    world,
    'people',
    id,
    (row) => ({ ...row, deletedAt: null }),
    (row) => sayOf('act.person_restored', row),
  );
}

function sayOf(key: string, row: Person): Sentence {
  return { key, params: { name: row.notes.corrections.name ?? row.facts.name ?? '' } };
}
