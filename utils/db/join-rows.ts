import type { Connection } from '@/utils/db/connection';
import type { Ledger } from '@/utils/db/ledger';
import type { Moved } from '@/utils/person/join-people';
import { joinPeople } from '@/utils/person/join-people';
import type { Person } from '@/utils/person/person';

/**
 * Joins two records within a command and returns the one that stands for both: it takes over the jobs, exchanges and tie of the
 * other and what was joined into that; the other keeps its own record and can be parted again.
 */
export async function joinRows(
  ledger: Ledger,
  store: Connection,
  kept: Person,
  other: Person,
): Promise<Person> {
  const moved = await move(ledger, store, other.id, kept.id);
  const tie = await ledger.get('ties', other.id);
  if (tie !== undefined && (await ledger.get('ties', kept.id)) === undefined)
    await ledger.put('ties', [{ ...tie, id: kept.id }]);
  const along = await store.rows('people').where('joined.into').equals(other.id).toArray();
  const [whole, lent] = joinPeople(kept, other, moved);
  await ledger.put('people', [
    whole,
    lent,
    ...along.map((row) => ({
      ...row,
      joined: row.joined === null ? null : { ...row.joined, into: kept.id },
    })),
  ]);
  return whole;
}

/** Jobs that only the one was linked to, and all its exchanges, go over to the other. */
async function move(ledger: Ledger, store: Connection, from: string, to: string): Promise<Moved> {
  const linked = await store.rows('postings').where('personIds').equals(from).toArray();
  const postings = linked.filter(({ personIds }) => !personIds.includes(to));
  await ledger.put(
    'postings',
    linked.map((row) => ({
      ...row,
      personIds: [...new Set(row.personIds.map((id) => (id === from ? to : id)))],
    })),
  );
  const exchanges = await store.rows('exchanges').where('personId').equals(from).toArray();
  await ledger.put(
    'exchanges',
    exchanges.map((row) => ({ ...row, personId: to })),
  );
  return { postings: postings.map(({ id }) => id), exchanges: exchanges.map(({ id }) => id) };
}
