import { describe, expect, it } from 'vitest';

import { isInDirection, isInPlace, metWithin, placesOf } from '@/utils/market/in-direction';
import { defaultTerms } from '@/utils/market/market-terms';
import { priceAds } from '@/utils/market/price-ads';
import { adOfPosting, marketAds } from '@/utils/market/market-ad';
import { yearlyPay } from '@/utils/market/yearly-pay';
import type { Pay } from '@/utils/posting/posting';

import { aDirection } from '../../builders/a-goal';
import { viewedIdOf } from '@/utils/market/viewed-ad';
import { aViewedAd } from '../../builders/a-viewed-ad';
import { aPosting } from '../../builders/a-posting';

const terms = { ...defaultTerms('EUR'), hoursPerWeek: 38, weeksPerYear: 50, rates: { USD: 0.9, JPY: 0.006 } };
const pay = (over: Partial<Pay>): Pay => ({
  min: null,
  max: null,
  currency: 'EUR',
  period: 'year',
  text: 'as the ad says',
  ...over,
});

describe('yearlyPay', () => {
  it.each([
    ['year', 60_000],
    ['month', 720_000],
    ['week', 3_000_000],
    ['day', 15_000_000],
    ['hour', 114_000_000],
  ] as const)('makes pay by the %s a full-time year of my own hours and weeks', (period, yearly) => {
    expect(yearlyPay(pay({ min: 6_000_000, max: 6_000_000, period }), null, terms)).toMatchObject({
      low: yearly,
      high: yearly,
      mid: yearly,
      single: false,
      converted: period !== 'year',
      original: 'as the ad says',
    });
  });

  it('converts by my own rates, in currencies without minor units too', () => {
    expect(yearlyPay(pay({ min: 5_000_000, max: 7_000_000, currency: 'USD' }), null, terms)).toMatchObject({
      low: 45_000,
      high: 63_000,
      mid: 54_000,
      converted: true,
    });
    expect(yearlyPay(pay({ min: 5_000_000, currency: 'JPY' }), null, terms)).toMatchObject({ low: 30_000 });
  });

  it('takes a single bound for the middle and flags it', () => {
    expect(yearlyPay(pay({ max: 6_000_000 }), null, terms)).toMatchObject({
      low: null,
      high: 60_000,
      mid: 60_000,
      single: true,
    });
  });

  it('says why pay can not be compared instead of guessing', () => {
    expect(yearlyPay(null, null, terms)).toBe('not-stated');
    expect(yearlyPay(pay({}), null, terms)).toBe('not-stated');
    expect(yearlyPay(pay({ min: 1, currency: null }), null, terms)).toBe('no-currency');
    expect(yearlyPay(pay({ min: 1, period: null }), null, terms)).toBe('no-period');
    expect(yearlyPay(pay({ min: 1, currency: 'GBP' }), null, terms)).toBe('rate');
    expect(yearlyPay(pay({ min: 100_000, period: 'month' }), 'part-time', terms)).toBe('part-time');
    expect(yearlyPay(pay({ min: 2_000, period: 'hour' }), 'part-time', terms)).toMatchObject({ mid: 38_000 });
  });
});

describe('priceAds', () => {
  it('orders by the middle, counts the rest by reason, and names currencies without a rate', () => {
    const ads = [
      aPosting({ id: 'b', facts: { pay: pay({ min: 7_000_000, max: 8_000_000 }) } }),
      aPosting({ id: 'a', facts: { pay: pay({ min: 5_000_000, max: 6_000_000 }) } }),
      aPosting({ id: 'c', facts: { pay: null } }),
      aPosting({ id: 'd', facts: { pay: pay({ min: 1, currency: 'GBP' }) } }),
    ];
    const { priced, unpriced, missingRates } = priceAds(ads.map(adOfPosting), terms);
    expect(priced.map(({ id, mid }) => [id, mid])).toEqual([
      ['a', 55_000],
      ['b', 75_000],
    ]);
    expect(unpriced).toEqual({ 'not-stated': 1, 'no-currency': 0, 'no-period': 0, 'part-time': 0, rate: 1 });
    expect(missingRates).toEqual(['GBP']);
  });

  it('takes what the user corrected over what was read', () => {
    const corrected = aPosting({ notes: { corrections: { pay: pay({ min: 9_000_000, max: 9_000_000 }) } } });
    expect(priceAds([adOfPosting(corrected)], terms).priced[0]?.mid).toBe(90_000);
  });
});

describe('ads of a direction', () => {
  const nurse = adOfPosting(aPosting({ id: 'nurse', facts: { title: 'Staff Nurse' } }));
  const analyst = adOfPosting(aPosting({ id: 'analyst', facts: { title: 'Lead Data Analyst' } }));

  it('are those whose title is near; a direction without titles takes in all', () => {
    const direction = aDirection({ titles: ['Data Analyst'] });
    expect([nurse, analyst].map((ad) => isInDirection(ad, direction))).toEqual([false, true]);
    expect(isInDirection(nurse, aDirection({ titles: [' '] }))).toBe(true);
    expect(isInDirection({ title: null }, direction)).toBe(false);
  });

  it('are taken from the last twelve months and not from the bin', () => {
    const now = new Date('2026-11-25T09:00:00.000Z');
    const old = aPosting({ id: 'old', savedAt: '2025-11-20T09:00:00.000Z' });
    const binned = aPosting({ id: 'binned', deletedAt: '2026-11-01T09:00:00.000Z' });
    const kept = metWithin([...marketAds([old, binned], []), nurse], now);
    expect(kept.map(({ id }) => id)).toEqual(['nurse']);
    expect(metWithin([nurse], now, { from: 90 })).toHaveLength(1);
    expect(metWithin([nurse], now, { from: 180, until: 90 })).toHaveLength(0);
  });

  it('name their places, the commonest first, and are found by them', () => {
    const berlin = adOfPosting(
      aPosting({
        facts: { places: [{ text: 'Berlin, Germany', city: 'Berlin', region: null, country: 'DE' }] },
      }),
    );
    expect(placesOf([berlin, nurse, analyst])).toEqual(['Utrecht', 'Berlin']);
    expect([isInPlace(berlin, 'Germany'), isInPlace(berlin, 'Utrecht')]).toEqual([true, false]);
  });

  it('are counted with those only looked at, each once', () => {
    const saved = aPosting({ id: 'saved', key: 'generic:1' });
    const binned = aPosting({ id: 'binned', key: 'generic:2', deletedAt: '2026-11-01T09:00:00.000Z' });
    const viewed = ['generic:1', 'generic:2', 'generic:3'].map((key) => aViewedAd({ id: viewedIdOf(key) }));
    const ads = marketAds([saved, binned], viewed);
    expect(ads.map(({ id, isSaved }) => [id, isSaved])).toEqual([
      ['saved', true],
      [viewedIdOf('generic:3'), false],
    ]);
    expect(ads[1]).toMatchObject({ metAt: '2026-11-20T09:00:00.000Z', asks: [{ conceptId: 'sql' }] });
  });
});
