/** How close a tie is kept; each has its own interval. */
export type Tier = 'inner' | 'working' | 'wide' | 'dormant';

export type Priority = 1 | 2 | 3;

/** A field of work in a place that a recruiter covers. Empty parts were not said: everywhere, every level. */
export interface Area {
  readonly field: string;
  readonly level: string;
  readonly place: string;
}

/** What I say of how I stand to a person; its id is theirs. What was read of them stands in the person itself. */
export interface Tie {
  readonly id: string;
  /** Null until I chose one. */
  readonly tier: Tier | null;
  readonly priority: Priority;
  /** They work where I work. */
  readonly isInternal: boolean;
  /** What they recruit for, as I confirmed it. */
  readonly areas: readonly Area[];
  /** What they care about, for something to offer. */
  readonly interests: string;
  /** The goal they matter for. */
  readonly goalId: string | null;
  /** ISO day we met or connected. */
  readonly metOn: string | null;
  /** ISO day until which they are left out of the queue. */
  readonly snoozedUntil: string | null;
  /** ISO day on which I last decided to keep them although there was no contact. */
  readonly keptOn: string | null;
  /** ISO instant. */
  readonly updatedAt: string;
}

/** A tie nothing was said of yet. */
export const defaultTie = (personId: string): Tie => ({
  id: personId,
  tier: null,
  priority: 2,
  isInternal: false,
  areas: [],
  interests: '',
  goalId: null,
  metOn: null,
  snoozedUntil: null,
  keptOn: null,
  updatedAt: '1970-01-01T00:00:00.000Z',
});
