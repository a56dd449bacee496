import { mergedNotes } from '@/utils/identity/merged-notes';
import { settleMerges } from '@/utils/identity/settle-merges';
import { mergePosting } from '@/utils/posting/merge-posting';
import type { Posting } from '@/utils/posting/posting';
import { mergeDeletion } from '@/utils/transfer/merge-deletion';

/** The merged records, and the id under which each of theirs stands among them. */
export interface MergedRows<T> {
  readonly rows: readonly T[];
  readonly idOf: (id: string) => string;
}

/** Ads of two stores as one list: the same by id, else by key. */
export function mergePostings(
  ours: readonly Posting[],
  theirs: readonly Posting[],
  personIdOf: (id: string) => string,
): MergedRows<Posting> {
  const rows = new Map(ours.map((row) => [row.id, row]));
  const byKey = new Map(ours.map((row) => [row.key, row.id]));
  const ids = new Map<string, string>();
  for (const incoming of theirs) {
    const row = { ...incoming, personIds: [...new Set(incoming.personIds.map(personIdOf))] };
    const known = rows.get(row.id) ?? rows.get(byKey.get(row.key) ?? '');
    const merged = known === undefined ? row : mergedPosting(known, row);
    rows.set(merged.id, merged);
    byKey.set(merged.key, merged.id);
    ids.set(incoming.id, merged.id);
  }
  const idOf = (id: string): string => ids.get(id) ?? id;
  const linked = [...rows.values()].map((row) => ({
    ...row,
    mergedInto: row.mergedInto === null ? null : idOf(row.mergedInto),
    distinctFrom: [...new Set(row.distinctFrom.map(idOf))].filter((id) => id !== row.id),
  }));
  return { rows: settleMerges(linked), idOf };
}

function mergedPosting(ours: Posting, theirs: Posting): Posting {
  const newer = theirs.seenAt > ours.seenAt;
  const read = newer ? mergePosting(ours, { ...theirs, at: theirs.seenAt }).posting : ours;
  return {
    ...read,
    notes: mergedNotes(ours.notes, theirs.notes),
    personIds: [...new Set([...ours.personIds, ...theirs.personIds])],
    savedAt: ours.savedAt < theirs.savedAt ? ours.savedAt : theirs.savedAt,
    addresses: [...new Set([...ours.addresses, ...theirs.addresses])],
    isLight: ours.isLight && theirs.isLight,
    mergedInto: ours.mergedInto ?? theirs.mergedInto,
    distinctFrom: [...new Set([...ours.distinctFrom, ...theirs.distinctFrom])],
    goneAt: newer ? theirs.goneAt : ours.goneAt,
    deletedAt: mergeDeletion(ours, theirs),
  };
}
