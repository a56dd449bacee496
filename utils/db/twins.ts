import { connectionOf } from '@/utils/db/connection';
import { changeRow } from '@/utils/db/change-row';
import type { KeepOutcome } from '@/utils/db/keep-outcome';
import { keepAct } from '@/utils/db/keep-outcome';
import type { Ledger } from '@/utils/db/ledger';
import type { NorthingDb } from '@/utils/db/northing-db';
import type { ActWorld } from '@/utils/db/run-act';
import { RefusedError } from '@/utils/db/store-fault';
import { withDistinct, withoutDistinct } from '@/utils/identity/distinct';
import { mergedNotes } from '@/utils/identity/merged-notes';
import { currentFacts } from '@/utils/posting/current-facts';
import type { Posting } from '@/utils/posting/posting';
import type { Sentence } from '@/utils/words/sentence';

/** The ads that were merged into a posting, first saved first. */
export function copiesOf(db: NorthingDb, id: string): Promise<Posting[]> {
  return Promise.resolve(connectionOf(db).rows('postings').where('mergedInto').equals(id).sortBy('savedAt'));
}

/**
 * Makes two saved ads one job: the one saved first stands for both, with the notes of both; the other keeps its own
 * record, readings and key, so that it can be taken apart again. What was merged into the other comes along. `id` of the
 * outcome is the record that stands for both.
 */
export function mergeTwins(
  db: NorthingDb,
  ids: readonly [string, string],
  world: ActWorld,
): Promise<KeepOutcome> {
  return keepAct(db, world, async (ledger, store) => {
    const pair = [await wanted(ledger, ids[0]), await wanted(ledger, ids[1])] as const;
    const [kept, other] = pair[0].savedAt <= pair[1].savedAt ? pair : [pair[1], pair[0]];
    if (kept.id === other.id || kept.mergedInto !== null || other.mergedInto !== null)
      throw new RefusedError('invalid', 'not two jobs');
    const along = await store.rows('postings').where('mergedInto').equals(other.id).toArray();
    await ledger.put('postings', [
      { ...withoutDistinct(kept, other.id), notes: mergedNotes(kept.notes, other.notes) },
      { ...withoutDistinct(other, kept.id), mergedInto: kept.id },
      ...along.map((row) => ({ ...row, mergedInto: kept.id })),
    ]);
    return { value: { id: kept.id, change: 'updated' }, what: sayOf('act.posting_merged', kept) };
  });
}

/** Takes a merged ad apart from the record that stands for it: a job of its own again, which is not suggested again. */
export function partTwin(db: NorthingDb, copyId: string, world: ActWorld): Promise<KeepOutcome> {
  return keepAct(db, world, async (ledger) => {
    const copy = await wanted(ledger, copyId);
    const into = copy.mergedInto === null ? undefined : await ledger.get('postings', copy.mergedInto);
    if (copy.mergedInto === null) throw new RefusedError('invalid', 'not merged');
    await ledger.put('postings', [
      { ...withDistinct(copy, copy.mergedInto), mergedInto: null },
      ...(into === undefined ? [] : [withDistinct(into, copy.id)]),
    ]);
    return { value: { id: copy.id, change: 'updated' }, what: sayOf('act.posting_parted', copy) };
  });
}

/** Remembers that two saved ads are different jobs, so that they are not suggested again. */
export function tellApart(
  db: NorthingDb,
  ids: readonly [string, string],
  world: ActWorld,
): Promise<KeepOutcome> {
  return keepAct(db, world, async (ledger) => {
    const [one, other] = [await wanted(ledger, ids[0]), await wanted(ledger, ids[1])];
    await ledger.put('postings', [withDistinct(one, other.id), withDistinct(other, one.id)]);
    return { value: { id: one.id, change: 'updated' }, what: sayOf('act.posting_told_apart', one) };
  });
}

/** Notes that the page of an ad says the job is closed. Reading it as an open ad again takes this back. */
export function markGone(db: NorthingDb, id: string, world: ActWorld): Promise<KeepOutcome> {
  const goneAt = world.now.toISOString();
  return changeRow(
    db,
    world,
    'postings',
    id,
    (row) => ({ ...row, goneAt: row.goneAt ?? goneAt }),
    (row) => sayOf('act.posting_gone', row),
  );
}

async function wanted(ledger: Ledger, id: string): Promise<Posting> {
  const row = await ledger.get('postings', id);
  if (row === undefined) throw new RefusedError('invalid', 'no such posting');
  return row;
}

function sayOf(key: string, row: Posting): Sentence {
  return { key, params: { title: currentFacts(row).title ?? '' } };
}
