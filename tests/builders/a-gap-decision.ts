import type { GapDecision } from '@/utils/gaps/gap-decision';

/** The decision to close the gap in Power BI, not begun yet; override what matters. */
export const aGapDecision = (over: Partial<GapDecision> = {}): GapDecision => ({
  id: 'power-bi',
  conceptId: 'power-bi',
  name: 'Power BI',
  decision: 'close',
  reason: '',
  activity: 'Rebuild the freight report in Power BI',
  on: '2027-01-15',
  hours: 20,
  started: false,
  reviewOn: '2027-02-01',
  updatedAt: '2026-11-01T08:00:00.000Z',
  ...over,
});
