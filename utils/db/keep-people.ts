import type { NorthingDb } from '@/utils/db/northing-db';
import type { ActWorld, Done } from '@/utils/db/run-act';
import { runAct } from '@/utils/db/run-act';
import { sameRow } from '@/utils/db/same-row';
import type { Refusal } from '@/utils/db/store-fault';
import { defaultTie } from '@/utils/network/tie';
import type { Tie } from '@/utils/network/tie';
import type { SeenPerson } from '@/utils/person/merge-person';
import { mergePerson } from '@/utils/person/merge-person';
import type { Person } from '@/utils/person/person';

/** Tens of thousands of people take longer than one. */
const LIMIT_MS = 120_000;

/** Somebody from a file of contacts. */
export interface KeptContact {
  readonly seen: SeenPerson;
  /** ISO day we connected, where the file says. */
  readonly metOn: string | null;
}

/** How many people are new, say something new, or were known like that. */
export interface ContactTally {
  readonly added: number;
  readonly updated: number;
  readonly unchanged: number;
}

/**
 * Keeps many people in one act that undo takes back whole. Somebody known by one of the keys is the same record, also within
 * the file; one who was put into the bin stays there beside a new record; somebody without any key is new each time.
 */
export function keepPeople(
  db: NorthingDb,
  contacts: readonly KeptContact[],
  world: ActWorld,
): Promise<Done<ContactTally> | Refusal> {
  return runAct(
    db,
    world,
    async (ledger, store) => {
      const people = await store.rows('people').toArray();
      const ties = new Map((await store.rows('ties').toArray()).map((tie) => [tie.id, tie]));
      const before = new Map(people.map((person) => [person.id, person]));
      const rows = new Map(before);
      const byKey = new Map(
        people
          .filter(({ deletedAt, joined }) => deletedAt === null && joined === null)
          .flatMap((person) => person.keys.map((key) => [key, person.id] as const)),
      );
      const metTies: Tie[] = [];
      for (const { seen, metOn } of contacts) {
        const known = seen.keys.map((key) => byKey.get(key)).find((id) => id !== undefined);
        const existing = known === undefined ? undefined : rows.get(known);
        const row =
          existing === undefined ? freshPerson(seen, world) : mergePerson(existing, seen, world.now);
        rows.set(row.id, row);
        for (const key of row.keys) if (!byKey.has(key)) byKey.set(key, row.id);
        const tie = ties.get(row.id) ?? defaultTie(row.id);
        if (metOn === null || tie.metOn !== null) continue;
        const met = { ...tie, metOn, updatedAt: world.now.toISOString() };
        ties.set(row.id, met);
        metTies.push(met);
      }
      const changed = [...rows.values()].filter((row) => saysMore(before.get(row.id), row));
      await ledger.put('people', changed);
      await ledger.put('ties', metTies);
      const added = changed.filter(({ id }) => !before.has(id)).length;
      const updated = changed.length - added;
      const value = { added, updated, unchanged: Math.max(0, contacts.length - changed.length) };
      const what =
        changed.length + metTies.length === 0
          ? null
          : { key: 'act.contacts_kept', count: changed.length, params: { count: changed.length } };
      return { value, what };
    },
    { limitMs: LIMIT_MS },
  );
}

/** Being seen again in a file is no change by itself. */
function saysMore(before: Person | undefined, after: Person): boolean {
  return before === undefined || !sameRow(before, { ...after, seenAt: before.seenAt });
}

function freshPerson({ keys, site, url, facts, evidence }: SeenPerson, { now, newId }: ActWorld): Person {
  const at = now.toISOString();
  const notes = { text: '', area: '', corrections: {} };
  const apart = { joined: null, distinctFrom: [], deletedAt: null };
  return { id: newId(), keys, site, url, facts, evidence, notes, savedAt: at, seenAt: at, ...apart };
}
