import type { ViewedAd } from '@/utils/market/viewed-ad';

/** An ad that was only looked at. */
export function aViewedAd(over: Partial<ViewedAd> = {}): ViewedAd {
  return {
    id: 'viewed-1',
    title: 'Data Analyst',
    company: 'Elmhaven Water',
    places: [{ text: 'Utrecht', city: 'Utrecht', region: null, country: 'NL' }],
    employment: 'full-time',
    pay: { min: 5_000_000, max: 6_000_000, currency: 'EUR', period: 'year', text: '€50,000 to €60,000' },
    asks: [{ conceptId: 'sql', label: 'SQL' }],
    firstSeenAt: '2026-11-20T09:00:00.000Z',
    updatedAt: '2026-11-20T09:00:00.000Z',
    ...over,
  };
}
