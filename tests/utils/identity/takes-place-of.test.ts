import { describe, expect, it } from 'vitest';

import type { PageReading } from '@/utils/capture/page-reading';
import { addressKeys } from '@/utils/identity/address-keys';
import { takesPlaceOf } from '@/utils/identity/takes-place-of';

import { aPostingFacts } from '../../builders/a-posting';

const url = 'https://jobs.harbourlane.example/en/careers/7041';
const saved = { url, addresses: addressKeys(url), isLight: false, facts: aPostingFacts() };
const base = { site: 'generic', problems: [] };
const other = 'https://jobs.harbourlane.example/en/careers/8000';
const page = (kind: 'none' | 'wall' | 'expired', at: string): PageReading => ({ ...base, kind, url: at });
const list: PageReading = {
  ...base,
  kind: 'list',
  url: 'https://jobs.harbourlane.example/search',
  cards: [],
};
const ad = (title: string, company: string, at = other): PageReading => ({
  ...base,
  kind: 'posting',
  unreadable: [],
  url: at,
  fields: {
    title: { value: title, source: 'json-ld', trust: 'high' },
    company: { value: company, source: 'json-ld', trust: 'high' },
  },
});

describe('takesPlaceOf', () => {
  it.each([
    ['a list', list],
    ['a page that says the ad is closed', page('expired', other)],
    ['another job', ad('Harbour Pilot', 'Harbour Lane Logistics')],
    ['a job of that name elsewhere', ad('Senior Data Analyst', 'Quayside Foods')],
    ['the start page', page('none', 'https://jobs.harbourlane.example/')],
    ['the page above, in another language', page('none', 'https://jobs.harbourlane.example/de/careers')],
  ])('is true of %s', (_what, reading) => {
    expect(takesPlaceOf(saved, reading)).toBe(true);
  });

  it.each([
    ['the same job at another address', ad('Senior  data analyst', 'Harbour Lane Logistics')],
    ['another title at the address it was saved from', ad('Harbour Pilot', 'Harbour Lane Logistics', url)],
    ['a page to sign in', page('wall', 'https://jobs.harbourlane.example/login')],
    ['an unknown page', page('none', 'https://jobs.harbourlane.example/consent')],
    ['a page above on another site', page('none', 'https://consent.example/')],
  ])('is false of %s', (_what, reading) => {
    expect(takesPlaceOf(saved, reading)).toBe(false);
  });

  it('is false of an ad with another title than the card had that was saved', () => {
    const reading = ad('Senior Data Analyst, Freight', 'Harbour Lane Logistics');
    expect(takesPlaceOf({ ...saved, isLight: true }, reading)).toBe(false);
  });
});
