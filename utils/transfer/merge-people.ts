import { mergePerson } from '@/utils/person/merge-person';
import type { Person, PersonNotes } from '@/utils/person/person';
import { mergeDeletion } from '@/utils/transfer/merge-deletion';
import type { MergedRows } from '@/utils/transfer/merge-postings';
import { mergeText } from '@/utils/text/merge-text';

/** People of two stores as one list: the same by id, else by any key that one of ours has. */
export function mergePeople(ours: readonly Person[], theirs: readonly Person[]): MergedRows<Person> {
  const rows = new Map(ours.map((row) => [row.id, row]));
  const ids = new Map<string, string>();
  const lay = (row: Person, id: string): void => {
    const known = rows.get(id);
    rows.set(id, known === undefined ? row : mergedPerson(known, row));
    ids.set(row.id, id);
  };
  const others = theirs.filter(({ id }) => !rows.has(id));
  for (const row of theirs) if (rows.has(row.id)) lay(row, row.id);
  // Keys are settled before anybody is added: two people of theirs are never made one because they share a key.
  const byKey = new Map(
    [...rows.values()]
      .filter(({ joined }) => joined === null)
      .reverse()
      .flatMap((row) => row.keys.map((key): [string, string] => [key, row.id])),
  );
  for (const row of others) {
    const known = row.keys.map((key) => byKey.get(key)).find((id) => id !== undefined);
    lay(row, known ?? row.id);
  }
  const idOf = (id: string): string => ids.get(id) ?? id;
  return { rows: settled([...rows.values()], idOf), idOf };
}

/** A record joined into one that is gone, or that itself stands under another, stands for itself. */
function settled(rows: readonly Person[], idOf: (id: string) => string): Person[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return rows.map((row) => {
    const into = row.joined === null ? undefined : byId.get(idOf(row.joined.into));
    const stands = into !== undefined && into.id !== row.id && into.joined === null;
    return {
      ...row,
      joined: row.joined !== null && stands ? { ...row.joined, into: into.id } : null,
      distinctFrom: [...new Set(row.distinctFrom.map(idOf))].filter((id) => id !== row.id && byId.has(id)),
    };
  });
}

function mergedPerson(ours: Person, theirs: Person): Person {
  const newer = theirs.seenAt > ours.seenAt;
  const { facts, evidence, keys } = theirs;
  const seen = { facts, evidence, keys: [...keys], site: theirs.site, url: theirs.url };
  const read = newer ? mergePerson(ours, seen, new Date(theirs.seenAt)) : ours;
  return {
    ...read,
    keys: [...new Set([...ours.keys, ...theirs.keys])],
    notes: mergedNotes(ours.notes, theirs.notes),
    joined: ours.joined ?? theirs.joined,
    distinctFrom: [...new Set([...ours.distinctFrom, ...theirs.distinctFrom])],
    savedAt: ours.savedAt < theirs.savedAt ? ours.savedAt : theirs.savedAt,
    seenAt: newer ? theirs.seenAt : ours.seenAt,
    deletedAt: mergeDeletion(ours, theirs),
  };
}

function mergedNotes(ours: PersonNotes, theirs: PersonNotes): PersonNotes {
  return {
    text: mergeText(ours.text, theirs.text),
    area: ours.area === '' ? theirs.area : ours.area,
    corrections: { ...theirs.corrections, ...ours.corrections },
  };
}
