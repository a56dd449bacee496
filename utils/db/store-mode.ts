/**
 * Whether the store may be written. `data-missing`: rows that were there are gone. `newer-data`: a newer version of
 * Northing has been here and this one would drop what it does not know. Both are read-only.
 */
export type StoreMode = 'ready' | 'data-missing' | 'newer-data';

/** Thrown when something writes to a store that is read-only. */
export class StoreClosedError extends Error {
  override readonly name = 'StoreClosedError';
  constructor(readonly mode: Exclude<StoreMode, 'ready'>) {
    super(`The store is read-only: ${mode}`);
  }
}
