import { StoreClosedError } from '@/utils/db/store-mode';
import { TooSlowError } from '@/utils/db/within-limit';

/**
 * Why a command was not carried out. `invalid`: there is no such record. `storage-off`: the browser gives no storage.
 * `data-missing`, `newer-data`: the store is read-only. `failed`: an error of the browser, named in `detail`.
 */
export type StoreRefusal =
  'invalid' | 'storage-off' | 'storage-full' | 'data-missing' | 'newer-data' | 'too-slow' | 'failed';

/** A command that was not carried out; the store is as it was before. `detail` is for the error report. */
export interface Refusal {
  readonly ok: false;
  readonly reason: StoreRefusal;
  readonly detail?: string;
}

/** Thrown inside a transaction to take it back and refuse the command. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError';
  constructor(
    readonly reason: StoreRefusal,
    readonly detail: string,
  ) {
    super(`${reason}: ${detail}`);
  }
}

/**
 * What the browser's and Dexie's errors mean for the user, by name. A full disk is `QuotaExceededError` on one of
 * Chromium's backends and `UnknownError` on the other.
 */
const REASONS: Readonly<Record<string, StoreRefusal>> = {
  QuotaExceededError: 'storage-full',
  UnknownError: 'storage-full',
  MissingAPIError: 'storage-off',
  SecurityError: 'storage-off',
  VersionError: 'newer-data',
  TimeoutError: 'too-slow',
  InvalidStateError: 'failed',
  DatabaseClosedError: 'failed',
  OpenFailedError: 'failed',
  TransactionInactiveError: 'failed',
  AbortError: 'failed',
  ConstraintError: 'failed',
  DataError: 'failed',
  DataCloneError: 'failed',
  NotFoundError: 'failed',
  NotReadableError: 'failed',
  ReadOnlyError: 'failed',
  BulkError: 'failed',
  ModifyError: 'failed',
  PrematureCommitError: 'failed',
};

/** The refusal an error stands for, or null when it is no fault of the store but a mistake in the code. */
export function storeFault(error: unknown): Refusal | null {
  if (error instanceof RefusedError) return { ok: false, reason: error.reason, detail: error.detail };
  if (error instanceof StoreClosedError) return { ok: false, reason: error.mode };
  if (error instanceof TooSlowError) return { ok: false, reason: 'too-slow' };
  const names = namesOf(error);
  // Firefox without storage (private windows) fails while opening; the same error on an open store means it was closed.
  if (names.includes('OpenFailedError') && names.includes('InvalidStateError')) {
    return { ok: false, reason: 'storage-off', detail: names.join(' < ') };
  }
  const reasons = names.map((name) => REASONS[name]).filter((reason) => reason !== undefined);
  if (reasons.length === 0) return null;
  const reason = reasons.find((found) => found !== 'failed') ?? 'failed';
  return { ok: false, reason, detail: names.join(' < ') };
}

/** The names of an error and of those it was caused by, outermost first. */
function namesOf(error: unknown): readonly string[] {
  const names: string[] = [];
  let current: unknown = error;
  for (let depth = 0; depth < 4 && typeof current === 'object' && current !== null; depth += 1) {
    const { name, inner, failures } = current as { name?: unknown; inner?: unknown; failures?: unknown };
    if (typeof name === 'string') names.push(name);
    current = inner ?? (Array.isArray(failures) ? (failures[0] as unknown) : undefined);
  }
  return names;
}
