import { changeRow } from '@/utils/db/change-row';
import { connectionOf } from '@/utils/db/connection';
import type { KeepOutcome } from '@/utils/db/keep-outcome';
import { keepAct } from '@/utils/db/keep-outcome';
import type { PostingDraft } from '@/utils/db/lay-posting';
import { layPosting } from '@/utils/db/lay-posting';
import type { NorthingDb } from '@/utils/db/northing-db';
import type { ActWorld } from '@/utils/db/run-act';
import { gapId } from '@/utils/gaps/gap-decision';
import { currentFacts } from '@/utils/posting/current-facts';
import type { Posting, PostingNotes } from '@/utils/posting/posting';
import type { Sentence } from '@/utils/words/sentence';

/** The posting with an id, in the bin or not. */
export function posting(db: NorthingDb, id: string): Promise<Posting | undefined> {
  return Promise.resolve(connectionOf(db).rows('postings').get(id));
}

/**
 * The saved posting with a key, or the one that stands for it after merging; undefined when there is none or it lies in
 * the bin.
 */
export async function postingByKey(db: NorthingDb, key: string): Promise<Posting | undefined> {
  const found = await recordByKey(db, key);
  const into = found?.mergedInto ?? null;
  const primary = into === null ? found : await posting(db, into);
  return primary?.deletedAt === null ? primary : undefined;
}

/** The record of exactly the ad with a key, merged into another or not, in the bin or not. */
export function recordByKey(db: NorthingDb, key: string): Promise<Posting | undefined> {
  return Promise.resolve(connectionOf(db).rows('postings').where('key').equals(key).first());
}

/** Saved postings, merged ones included, that were met at one of some addresses (`addressKeys`). */
export async function postingsAt(db: NorthingDb, addresses: readonly string[]): Promise<Posting[]> {
  const found = connectionOf(db).rows('postings').where('addresses').anyOf(addresses).distinct();
  return (await found.toArray()).filter(({ deletedAt }) => deletedAt === null);
}

/** Every saved job that is not in the bin, newest first; ads merged into another are part of that one. */
export function savedPostings(db: NorthingDb): Promise<Posting[]> {
  const byTime = connectionOf(db).rows('postings').orderBy('savedAt').reverse();
  return Promise.resolve(
    byTime.filter(({ deletedAt, mergedInto }) => deletedAt === null && mergedInto === null).toArray(),
  );
}

/** How many saved jobs there are, without reading them; those in the bin or merged into another don't count. */
export async function countPostings(db: NorthingDb): Promise<number> {
  const postings = connectionOf(db).rows('postings');
  const [all, binned, merged] = await Promise.all([
    postings.count(),
    // A null is in no index: these are the rows that have a value.
    postings.orderBy('deletedAt').primaryKeys(),
    postings.orderBy('mergedInto').primaryKeys(),
  ]);
  return all - new Set([...binned, ...merged]).size;
}

/** The saved jobs a person is linked to, newest first; those in the bin or merged into another are left out. */
export async function postingsOf(db: NorthingDb, personId: string): Promise<Posting[]> {
  const linked = await connectionOf(db).rows('postings').where('personIds').equals(personId).toArray();
  return linked
    .filter(({ deletedAt, mergedInto }) => deletedAt === null && mergedInto === null)
    .sort((one, other) => (one.savedAt > other.savedAt ? -1 : 1));
}

/** How many saved jobs there are, and how many of them ask for one skill. */
export interface AskedBy {
  readonly asking: number;
  readonly jobs: number;
}

/** Counts the saved jobs that ask for a skill (`gapId`), one after the other, so that no screen waits for it. */
export async function askedBy(db: NorthingDb, skillId: string): Promise<AskedBy> {
  let [asking, jobs] = [0, 0];
  await connectionOf(db)
    .rows('postings')
    .each(({ deletedAt, mergedInto, requirements }) => {
      if (deletedAt !== null || mergedInto !== null) return;
      jobs += 1;
      const asks = requirements.some(({ conceptId, label }) => gapId({ conceptId, name: label }) === skillId);
      if (asks) asking += 1;
    });
  return { asking, jobs };
}

/** Every posting in the bin, last deleted first. */
export function binnedPostings(db: NorthingDb): Promise<Posting[]> {
  return Promise.resolve(connectionOf(db).rows('postings').orderBy('deletedAt').reverse().toArray());
}

/**
 * Keeps what was read of an ad. The same ad again is the same record: the new reading is laid over it and kept beside
 * it; if it says nothing new only `seenAt` moves. An ad in the bin comes back. What the user wrote is not touched.
 */
export function keepPosting(db: NorthingDb, draft: PostingDraft, world: ActWorld): Promise<KeepOutcome> {
  return keepAct(db, world, (ledger, store) => layPosting(ledger, store, draft, world));
}

/** Changes what the user wrote about a posting; each given part replaces the old one whole. */
export function notePosting(
  db: NorthingDb,
  id: string,
  change: Partial<PostingNotes>,
  world: ActWorld,
): Promise<KeepOutcome> {
  return changeRow(
    db,
    world,
    'postings',
    id,
    (row) => ({ ...row, notes: { ...row.notes, ...change } }),
    (row) => sayOf('act.posting_noted', row),
  );
}

/** Links a saved person to a posting, or with `linked` false takes the link away. */
export function linkPerson(
  db: NorthingDb,
  id: string,
  personId: string,
  linked: boolean,
  world: ActWorld,
): Promise<KeepOutcome> {
  return changeRow(
    db,
    world,
    'postings',
    id,
    (row) => {
      const others = row.personIds.filter((other) => other !== personId);
      const kept = row.personIds.includes(personId) ? row.personIds : [...others, personId];
      return { ...row, personIds: linked ? kept : others };
    },
    (row) => sayOf(linked ? 'act.person_linked' : 'act.person_unlinked', row),
  );
}

/** Puts a posting into the bin, from where it can be restored for 30 days. */
export function forgetPosting(db: NorthingDb, id: string, world: ActWorld): Promise<KeepOutcome> {
  const deletedAt = world.now.toISOString();
  return changeRow(
    db,
    world,
    'postings',
    id,
    (row) => ({ ...row, deletedAt: row.deletedAt ?? deletedAt }),
    (row) => sayOf('act.posting_binned', row),
  );
}

/** Takes a posting out of the bin, with its notes, links and readings. */
export function restorePosting(db: NorthingDb, id: string, world: ActWorld): Promise<KeepOutcome> {
  return changeRow(
    db,
    world,
    'postings',
    id,
    (row) => ({ ...row, deletedAt: null }),
    (row) => sayOf('act.posting_restored', row),
  );
}

function sayOf(key: string, row: Posting): Sentence {
  return { key, params: { title: currentFacts(row).title ?? '' } };
}
