import type { Tier } from './tie';

/** Days after which each kind of tie is due again. No study fixes these; they are defaults, and mine to change. */
export type Intervals = Readonly<Record<Tier, number>>;

/** How often I want to be in touch; one row. */
export interface NetworkTerms {
  readonly id: 'mine';
  readonly intervals: Intervals;
  /** ISO instant. */
  readonly updatedAt: string;
}

/** The intervals before I change them (F7). */
export const DEFAULT_INTERVALS: Intervals = { inner: 30, working: 90, wide: 180, dormant: 365 };

/** The terms before I said any. */
export const defaultNetworkTerms = (): NetworkTerms => ({
  id: 'mine',
  intervals: DEFAULT_INTERVALS,
  updatedAt: '1970-01-01T00:00:00.000Z',
});
