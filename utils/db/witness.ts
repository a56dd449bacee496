import { isFields } from '@/utils/db/fields';
import type { RowCounts } from '@/utils/db/rows';

/** What a place outside the store remembers of it. Counter and counts are those of the last commit it heard of. */
export interface Witness {
  readonly dbId: string;
  readonly counter: number;
  readonly counts: RowCounts;
  /** ISO instant. */
  readonly writtenAt: string;
}

/** Where the witness is kept: outside IndexedDB, so that what wipes the store does not wipe it too. */
export interface WitnessBox {
  read(): Promise<unknown>;
  write(witness: Witness): Promise<void>;
}

/** What is found in the store itself. */
export interface FoundStore {
  /** Null when the database does not say which one it is. */
  readonly dbId: string | null;
  readonly counter: number;
  /** Rows there should be, as the last commit wrote it down; null without an identity. */
  readonly recorded: RowCounts | null;
  /** Rows there are. */
  readonly counts: RowCounts;
}

export type StoreJudgement = 'new' | 'fine' | 'data-missing';

/**
 * Says whether the store still holds what was put into it. Witness and store are written one after the other, so a
 * store that is ahead of its witness is fine; one that is behind, is another database, or holds fewer rows
 * than its last commit wrote down is not.
 */
export function judgeStore(witness: Witness | null, found: FoundStore): StoreJudgement {
  if (isShort(found)) return 'data-missing';
  if (witness === null || isEmpty(witness.counts)) return found.counter === 0 ? 'new' : 'fine';
  if (found.dbId !== witness.dbId || found.counter < witness.counter) return 'data-missing';
  if (found.counter === witness.counter && hasFewer(found.counts, witness.counts)) return 'data-missing';
  return 'fine';
}

/** The witness read from its box, or null when there is none or it is not a witness. */
export function parseWitness(input: unknown): Witness | null {
  if (!isFields(input)) return null;
  const { dbId, counter, counts, writtenAt } = input;
  if (typeof dbId !== 'string' || typeof writtenAt !== 'string') return null;
  if (!isCount(counter) || !isFields(counts)) return null;
  const parsed: Record<string, number> = {};
  for (const [table, count] of Object.entries(counts)) {
    if (!isCount(count)) return null;
    parsed[table] = count;
  }
  return { dbId, counter, counts: parsed, writtenAt };
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function isShort({ dbId, recorded, counts }: FoundStore): boolean {
  return dbId === null || recorded === null ? !isEmpty(counts) : hasFewer(counts, recorded);
}

function isEmpty(counts: RowCounts): boolean {
  return Object.values(counts).every((count) => count === 0);
}

function hasFewer(counts: RowCounts, expected: RowCounts): boolean {
  return Object.entries(expected).some(([table, count]) => (counts[table] ?? 0) < count);
}
