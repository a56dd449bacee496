import type { Channel, Exchange, Voice } from './exchange';

/** What can be logged in one press. */
export type QuickKind = 'wrote' | 'heard' | 'talked';

const QUICK: Readonly<Record<QuickKind, { readonly voice: Voice; readonly channel: Channel }>> = {
  wrote: { voice: 'me', channel: 'message' },
  heard: { voice: 'them', channel: 'message' },
  talked: { voice: 'both', channel: 'call' },
};

/** What a one-press exchange is made of. */
export interface QuickInput {
  readonly id: string;
  readonly personId: string;
  readonly postingId: string | null;
  readonly now: Date;
  /** ISO day. */
  readonly today: string;
  /** Nothing was logged with them before. */
  readonly isFirst: boolean;
  readonly isInternal: boolean;
}

/** An exchange of today with what its kind says and nothing more; the first one builds the tie, later ones keep it up. */
export function quickExchange(kind: QuickKind, input: QuickInput): Exchange {
  const { now, today, isFirst, ...shared } = input;
  return {
    ...shared,
    ...QUICK[kind],
    on: today,
    flow: 'neutral',
    size: 1,
    mode: isFirst ? 'build' : 'maintain',
    text: '',
    promised: null,
    next: null,
    impressions: null,
    updatedAt: now.toISOString(),
  };
}
