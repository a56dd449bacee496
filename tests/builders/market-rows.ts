import { defaultTerms } from '@/utils/market/market-terms';
import type { MarketTerms } from '@/utils/market/market-terms';
import type { Pitch } from '@/utils/pitch/pitch';
import type { Role } from '@/utils/decision/role';

/** A pitch with one proof told by `aStory`; override what matters. */
export const aPitch = (over: Partial<Pitch> = {}): Pitch => ({
  id: 'pitch-1',
  headline: 'I make freight plans that hold',
  proofs: [{ text: 'Cut empty kilometres by 18 %', storyId: 'story-1' }],
  short: 'I make freight plans that hold. Cut empty kilometres by 18 %.',
  long: '',
  updatedAt: '2026-10-01T08:00:00.000Z',
  ...over,
});

/** The role I have, with two lines; override what matters. */
export const aRole = (over: Partial<Role> = {}): Role => ({
  id: 'role-1',
  kind: 'now',
  name: 'Analyst at Harbour Lane',
  lines: [
    { name: 'Learning', weight: 2, expected: 8, get: 5 },
    { name: 'Money', weight: 1, expected: 7, get: 7 },
  ],
  hoursPerWeek: 40,
  stress: 3,
  updatedAt: '2026-10-01T08:00:00.000Z',
  ...over,
});

/** Terms in euros of someone who has said everything; override what matters. */
export const someTerms = (over: Partial<MarketTerms> = {}): MarketTerms => ({
  ...defaultTerms('EUR'),
  rates: { USD: 0.9 },
  payNow: 58_000,
  payWish: 64_000,
  employer: 'Harbour Lane Logistics',
  savings: 12_000,
  monthlySpend: 2_400,
  outcomes: {
    fulfilment: { importance: 9, now: 6 },
    balance: { importance: 8, now: 5 },
    goals: { importance: 6, now: 7 },
    security: { importance: 10, now: 4 },
  },
  updatedAt: '2026-10-01T08:00:00.000Z',
  ...over,
});
