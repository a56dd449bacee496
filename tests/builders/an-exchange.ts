import { defaultNetworkTerms } from '@/utils/network/network-terms';
import type { NetworkTerms } from '@/utils/network/network-terms';
import type { Exchange } from '@/utils/network/exchange';
import { defaultTie } from '@/utils/network/tie';
import type { Tie } from '@/utils/network/tie';

/** A talk in which both spoke and nothing changed hands; override what matters. */
export const anExchange = (over: Partial<Exchange> = {}): Exchange => ({
  id: 'exchange-1',
  personId: 'person-1',
  postingId: null,
  on: '2026-10-20',
  channel: 'call',
  voice: 'both',
  flow: 'neutral',
  size: 1,
  mode: 'maintain',
  isInternal: false,
  text: 'Talked about planning roles in the north',
  promised: null,
  next: null,
  impressions: null,
  updatedAt: '2026-10-20T17:00:00.000Z',
  ...over,
});

/** A working tie with one area; override what matters. */
export const aTie = (over: Partial<Tie> = {}): Tie => ({
  ...defaultTie('person-1'),
  tier: 'working',
  areas: [{ field: 'Data analysis', level: '', place: 'Utrecht' }],
  updatedAt: '2026-10-06T09:00:00.000Z',
  ...over,
});

/** The usual intervals, kept at some time; override what matters. */
export const someNetworkTerms = (over: Partial<NetworkTerms> = {}): NetworkTerms => ({
  ...defaultNetworkTerms(),
  updatedAt: '2026-10-06T09:00:00.000Z',
  ...over,
});
