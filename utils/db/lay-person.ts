import type { Connection } from '@/utils/db/connection';
import type { KeepResult } from '@/utils/db/keep-outcome';
import type { Ledger } from '@/utils/db/ledger';
import type { ActWorld } from '@/utils/db/run-act';
import { sameRow } from '@/utils/db/same-row';
import type { SeenPerson } from '@/utils/person/merge-person';
import { mergePerson } from '@/utils/person/merge-person';
import type { Person } from '@/utils/person/person';
import type { Sentence } from '@/utils/words/sentence';

/**
 * Lays a reading over the kept person known by one of its keys (the strongest key first, a saved one before one in the
 * bin), or keeps a new person. Call inside a command's transaction.
 */
export async function layPerson(
  ledger: Ledger,
  db: Connection,
  seen: SeenPerson,
  { now, newId }: ActWorld,
): Promise<KeepResult> {
  const existing = await knownBy(db, seen.keys);
  if (existing === undefined) {
    const fresh = freshPerson(seen, newId(), now);
    await ledger.put('people', [fresh]);
    return { value: { id: fresh.id, change: 'added' }, what: say('act.person_saved', fresh) };
  }
  const { id, seenAt } = existing;
  const merged: Person = { ...mergePerson(existing, seen, now), deletedAt: null };
  if (sameRow({ ...merged, seenAt }, existing)) {
    await ledger.put('people', [{ ...existing, seenAt: merged.seenAt }]);
    return { value: { id, change: 'unchanged' }, what: null };
  }
  await ledger.put('people', [merged]);
  const key = existing.deletedAt === null ? 'act.person_read_again' : 'act.person_restored';
  return { value: { id, change: 'updated' }, what: say(key, merged) };
}

async function knownBy(db: Connection, keys: readonly string[]): Promise<Person | undefined> {
  if (keys.length === 0) return undefined;
  const met = await db.rows('people').where('keys').anyOf(keys).distinct().toArray();
  // The record that stands for a joined one has all its keys.
  const found = met.filter(({ joined }) => joined === null);
  const rank = (person: Person): number => {
    const place = keys.findIndex((key) => person.keys.includes(key));
    return person.deletedAt === null ? place : place + keys.length;
  };
  return found.sort((one, other) => rank(one) - rank(other))[0];
}

function freshPerson({ keys, site, url, facts, evidence }: SeenPerson, id: string, now: Date): Person {
  const at = now.toISOString();
  const notes = { text: '', area: '', corrections: {} };
  const apart = { joined: null, distinctFrom: [], deletedAt: null };
  return { id, keys, site, url, facts, evidence, notes, savedAt: at, seenAt: at, ...apart };
}

function say(key: string, { facts, notes }: Person): Sentence {
  return { key, params: { name: notes.corrections.name ?? facts.name ?? '' } };
}
