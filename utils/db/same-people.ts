import { connectionOf } from '@/utils/db/connection';
import type { KeepOutcome } from '@/utils/db/keep-outcome';
import { joinRows } from '@/utils/db/join-rows';
import { keepAct } from '@/utils/db/keep-outcome';
import type { Ledger } from '@/utils/db/ledger';
import type { NorthingDb } from '@/utils/db/northing-db';
import type { ActWorld } from '@/utils/db/run-act';
import { RefusedError } from '@/utils/db/store-fault';
import { partPeople, withDistinct } from '@/utils/person/join-people';
import type { Person } from '@/utils/person/person';
import type { Sentence } from '@/utils/words/sentence';

/** The records that were joined into a person's, first saved first. */
export function joinedTo(db: NorthingDb, id: string): Promise<Person[]> {
  return Promise.resolve(connectionOf(db).rows('people').where('joined.into').equals(id).sortBy('savedAt'));
}

/**
 * Makes two saved records one person: the one saved first stands for both, with the jobs and exchanges of both; the other
 * keeps its own record. What was joined into the other comes along. `id` of the outcome is the record that stands.
 */
export function joinRecords(
  db: NorthingDb,
  ids: readonly [string, string],
  world: ActWorld,
): Promise<KeepOutcome> {
  return keepAct(db, world, async (ledger, store) => {
    const pair = [await wanted(ledger, ids[0]), await wanted(ledger, ids[1])] as const;
    const [kept, other] = pair[0].savedAt <= pair[1].savedAt ? pair : [pair[1], pair[0]];
    if (kept.id === other.id || kept.joined !== null || other.joined !== null)
      throw new RefusedError('invalid', 'not two people');
    await joinRows(ledger, store, kept, other);
    return { value: { id: kept.id, change: 'updated' }, what: sayOf('act.person_joined', kept) };
  });
}

/** Takes a joined record apart from the one that stands for it: a person of its own again, with what was its own. */
export function partRecord(db: NorthingDb, id: string, world: ActWorld): Promise<KeepOutcome> {
  return keepAct(db, world, async (ledger) => {
    const other = await wanted(ledger, id);
    if (other.joined === null) throw new RefusedError('invalid', 'not joined');
    const { into, postings, exchanges } = other.joined;
    const kept = await ledger.get('people', into);
    if (kept === undefined) await ledger.put('people', [{ ...other, joined: null }]);
    else await ledger.put('people', [...partPeople(kept, other)]);
    for (const postingId of postings) {
      const posting = await ledger.get('postings', postingId);
      if (posting === undefined || !posting.personIds.includes(into)) continue;
      const personIds = posting.personIds.map((person) => (person === into ? id : person));
      await ledger.put('postings', [{ ...posting, personIds }]);
    }
    for (const exchangeId of exchanges) {
      const exchange = await ledger.get('exchanges', exchangeId);
      if (exchange?.personId === into) await ledger.put('exchanges', [{ ...exchange, personId: id }]);
    }
    return { value: { id, change: 'updated' }, what: sayOf('act.person_parted', other) };
  });
}

/** Remembers that two saved records are different people, so that they are not suggested again. */
export function tellPeopleApart(
  db: NorthingDb,
  ids: readonly [string, string],
  world: ActWorld,
): Promise<KeepOutcome> {
  return keepAct(db, world, async (ledger) => {
    const [one, other] = [await wanted(ledger, ids[0]), await wanted(ledger, ids[1])];
    await ledger.put('people', [withDistinct(one, other.id), withDistinct(other, one.id)]);
    return { value: { id: one.id, change: 'updated' }, what: sayOf('act.person_told_apart', one) };
  });
}

async function wanted(ledger: Ledger, id: string): Promise<Person> {
  const row = await ledger.get('people', id);
  if (row === undefined) throw new RefusedError('invalid', 'no such person');
  return row;
}

function sayOf(key: string, row: Person): Sentence {
  return { key, params: { name: row.notes.corrections.name ?? row.facts.name ?? '' } };
}
