import type { Connection } from '@/utils/db/connection';
import { joinRows } from '@/utils/db/join-rows';
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
 * bin), or keeps a new person. A page that gives the keys of two saved records says that they are one person: they are joined
 * in the same act, unless the user has told them apart, and can be parted again. Call inside a command's transaction.
 */
export async function layPerson(
  ledger: Ledger,
  db: Connection,
  seen: SeenPerson,
  { now, newId }: ActWorld,
): Promise<KeepResult> {
  const [found, ...further] = await knownBy(db, seen.keys);
  const existing = found === undefined ? undefined : await withFurther(ledger, db, found, further);
  if (existing === undefined) {
    const fresh = freshPerson(seen, newId(), now);
    await ledger.put('people', [fresh]);
    return { value: { id: fresh.id, change: 'added' }, what: say('act.person_saved', fresh) };
  }
  const { id, seenAt } = existing;
  const merged: Person = { ...mergePerson(existing, seen, now), deletedAt: null };
  if (existing === found && sameRow({ ...merged, seenAt }, existing)) {
    await ledger.put('people', [{ ...existing, seenAt: merged.seenAt }]);
    return { value: { id, change: 'unchanged' }, what: null };
  }
  await ledger.put('people', [merged]);
  const key = existing.deletedAt === null ? 'act.person_read_again' : 'act.person_restored';
  return { value: { id, change: 'updated' }, what: say(key, merged) };
}

/** The first record with every further saved one joined into it, the one saved first standing for all. */
async function withFurther(
  ledger: Ledger,
  db: Connection,
  found: Person,
  further: readonly Person[],
): Promise<Person> {
  let whole = found;
  if (found.deletedAt !== null) return whole;
  for (const other of further) {
    const apart = whole.distinctFrom.includes(other.id) || other.distinctFrom.includes(whole.id);
    if (other.deletedAt !== null || apart) continue;
    const [kept, lent] = whole.savedAt <= other.savedAt ? [whole, other] : [other, whole];
    whole = await joinRows(ledger, db, kept, lent);
  }
  return whole;
}

async function knownBy(db: Connection, keys: readonly string[]): Promise<Person[]> {
  if (keys.length === 0) return [];
  const met = await db.rows('people').where('keys').anyOf(keys).distinct().toArray();
  // The record that stands for a joined one has all its keys.
  const found = met.filter(({ joined }) => joined === null);
  const rank = (person: Person): number => {
    const place = keys.findIndex((key) => person.keys.includes(key));
    return person.deletedAt === null ? place : place + keys.length;
  };
  return found.sort((one, other) => rank(one) - rank(other));
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
