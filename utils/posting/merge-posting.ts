import { addressKeys } from '@/utils/identity/address-keys';
import { eachField } from '@/utils/posting/each-field';
import type { Evidence, Trust } from '@/utils/capture/evidence';
import type { PostingFieldName } from '@/utils/capture/page-reading';
import type { Posting, PostingEvidence, PostingFacts } from '@/utils/posting/posting';
import type { Requirement } from '@/utils/skills/requirement';

/** A new reading of an ad that is already kept. `at` is the ISO instant of the reading. */
export interface SeenPosting {
  readonly facts: PostingFacts;
  readonly evidence: PostingEvidence;
  readonly requirements: readonly Requirement[];
  readonly vocabulary: string;
  readonly url: string;
  readonly at: string;
  /** Read off a card of a results page instead of its own page. */
  readonly isLight: boolean;
}

const RANK: Readonly<Record<Trust, number>> = { doubtful: 0, low: 1, medium: 2, high: 3 };
/** A text this much shorter than the kept one is a cut-off page (a step of an application form), not a new edition. */
const SHORTEST_EDITION = 0.5;
/** An ad is met at few addresses; a board that gives a new one at each visit must not make a record grow. */
const MOST_ADDRESSES = 20;

/**
 * A kept posting with a new reading laid over it. The new value wins field by field, except that an empty value, one of
 * lower trust, or a description less than half as long never replaces what is kept. Requirements go with the
 * description they quote. An ad whose page is read is open again, and no longer a light one. Notes, corrections, links to people, id, key and deletion stay as they are.
 */
export function mergePosting(
  existing: Posting,
  seen: SeenPosting,
): { posting: Posting; change: 'updated' | 'unchanged' } {
  const winner = (field: PostingFieldName): Posting | SeenPosting =>
    wins(field, existing, seen) ? seen : existing;
  const facts = eachField<PostingFacts>((field) => winner(field).facts[field]);
  const evidence = eachField<PostingEvidence>((field) => winner(field).evidence[field]);
  const newText = facts.description === seen.facts.description;
  const requirements = newText ? seen.requirements : existing.requirements;
  const vocabulary = newText ? seen.vocabulary : existing.vocabulary;
  const posting: Posting = {
    ...existing,
    url: seen.isLight ? existing.url : seen.url,
    facts,
    evidence,
    requirements,
    vocabulary,
    isLight: existing.isLight && seen.isLight,
    addresses: [...new Set([...existing.addresses, ...addressKeys(seen.url)])].slice(0, MOST_ADDRESSES),
    goneAt: seen.isLight ? existing.goneAt : null,
    seenAt: seen.at > existing.seenAt ? seen.at : existing.seenAt,
  };
  const same =
    sameContent(posting.facts, existing.facts) &&
    sameContent(requirements, existing.requirements) &&
    vocabulary === existing.vocabulary &&
    posting.isLight === existing.isLight &&
    posting.goneAt === existing.goneAt;
  return { posting, change: same ? 'unchanged' : 'updated' };
}

function wins(field: PostingFieldName, existing: Posting, seen: SeenPosting): boolean {
  const kept = existing.facts[field];
  const fresh = seen.facts[field];
  if (isEmpty(fresh)) return isEmpty(kept);
  if (isEmpty(kept)) return true;
  if (rankOf(seen.evidence[field]) < rankOf(existing.evidence[field])) return false;
  if (field !== 'description' || typeof kept !== 'string' || typeof fresh !== 'string') return true;
  return fresh.length >= kept.length * SHORTEST_EDITION;
}

function isEmpty(value: unknown): boolean {
  return value === null || value === '' || (Array.isArray(value) && value.length === 0);
}

function rankOf(evidence: Evidence): number {
  return evidence.state === 'stated' ? RANK[evidence.trust] : -1;
}

/** Plain JSON compared by value; keys in any order. */
function sameContent(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const entries = Object.entries(a);
  const others = new Map<string, unknown>(Object.entries(b));
  return (
    entries.length === others.size &&
    entries.every(([key, value]: [string, unknown]) => others.has(key) && sameContent(value, others.get(key)))
  );
}
