import type { Connection } from '@/utils/db/connection';
import type { KeepResult } from '@/utils/db/keep-outcome';
import type { Ledger } from '@/utils/db/ledger';
import type { ActWorld } from '@/utils/db/run-act';
import { addressKeys } from '@/utils/identity/address-keys';
import type { SeenPosting } from '@/utils/posting/merge-posting';
import { mergePosting } from '@/utils/posting/merge-posting';
import { currentFacts } from '@/utils/posting/current-facts';
import type { Posting } from '@/utils/posting/posting';
import type { Sentence } from '@/utils/words/sentence';

/** What was read of an ad, ready to be kept. */
export interface PostingDraft extends SeenPosting {
  readonly key: string;
  readonly site: string;
  /** The keys of each person named in the ad: those who are saved already are linked. */
  readonly personKeys: readonly (readonly string[])[];
}

/** Lays a draft over the kept posting with its key, or keeps it as a new one. Call inside a command's transaction. */
export async function layPosting(
  ledger: Ledger,
  db: Connection,
  draft: PostingDraft,
  { newId }: Pick<ActWorld, 'newId'>,
): Promise<KeepResult> {
  const named = await savedPersonIds(db, draft.personKeys);
  const existing = await knownAs(db, draft);
  if (existing === undefined) {
    const fresh = freshPosting(draft, newId(), named);
    await ledger.put('postings', [fresh]);
    await putReading(ledger, draft, fresh.id, newId());
    return { value: { id: fresh.id, change: 'added' }, what: say('act.posting_saved', fresh) };
  }
  const id = existing.mergedInto ?? existing.id;
  const primary = id === existing.id ? existing : await ledger.get('postings', id);
  const isBinned = (primary ?? existing).deletedAt !== null;
  const merged = mergePosting(existing, draft);
  const personIds = [...new Set([...existing.personIds, ...named])];
  const linked = personIds.length > existing.personIds.length;
  if (
    merged.change === 'unchanged' &&
    !isBinned &&
    (existing.key === draft.key || !existing.isLight) &&
    !linked
  ) {
    await ledger.put('postings', [{ ...existing, seenAt: merged.posting.seenAt }]);
    return { value: { id, change: 'unchanged' }, what: null };
  }
  const key = existing.isLight ? draft.key : existing.key;
  const posting: Posting = { ...merged.posting, key, personIds, deletedAt: null };
  await ledger.put('postings', [posting]);
  if (primary !== undefined && primary !== existing && isBinned)
    await ledger.put('postings', [{ ...primary, deletedAt: null }]);
  if (merged.change === 'updated') await putReading(ledger, draft, existing.id, newId());
  return { value: { id, change: 'updated' }, what: say(actOf(existing, draft, isBinned), posting) };
}

/**
 * The record of the ad that was read: by its key, else a light one that was met at the same address. Only light ones: a
 * split view shows ad after ad at one address.
 */
async function knownAs(db: Connection, draft: PostingDraft): Promise<Posting | undefined> {
  const byKey = await db.rows('postings').where('key').equals(draft.key).first();
  if (byKey !== undefined) return byKey;
  const met = await db
    .rows('postings')
    .where('addresses')
    .anyOf([...addressKeys(draft.url)])
    .toArray();
  // What a results page says adds nothing to an ad whose own page was read, but it is that ad.
  return met.find(({ isLight }) => isLight || draft.isLight);
}

function actOf(existing: Posting, draft: PostingDraft, isBinned: boolean): string {
  if (isBinned) return 'act.posting_restored';
  return existing.isLight && !draft.isLight ? 'act.posting_filled' : 'act.posting_read_again';
}

function freshPosting(draft: PostingDraft, id: string, personIds: readonly string[]): Posting {
  const { key, site, url, facts, evidence, requirements, vocabulary, at } = draft;
  const notes = { verdict: null, reason: '', text: '', corrections: {} };
  return {
    id,
    key,
    site,
    url,
    facts,
    evidence,
    requirements,
    vocabulary,
    notes,
    personIds,
    isLight: draft.isLight,
    addresses: addressKeys(url),
    mergedInto: null,
    distinctFrom: [],
    goneAt: null,
    savedAt: at,
    seenAt: at,
    deletedAt: null,
  };
}

function putReading(ledger: Ledger, draft: PostingDraft, postingId: string, id: string): Promise<void> {
  const { at, facts, evidence } = draft;
  return ledger.put('readings', [{ id, postingId, readAt: at, facts, evidence }]);
}

async function savedPersonIds(
  db: Connection,
  personKeys: readonly (readonly string[])[],
): Promise<readonly string[]> {
  const keys = personKeys.flat();
  if (keys.length === 0) return [];
  const people = await db.rows('people').where('keys').anyOf(keys).distinct().toArray();
  return people.filter(({ deletedAt, joined }) => deletedAt === null && joined === null).map(({ id }) => id);
}

function say(key: string, posting: Posting): Sentence {
  return { key, params: { title: currentFacts(posting).title ?? '' } };
}
