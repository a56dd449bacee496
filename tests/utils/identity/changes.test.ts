import { describe, expect, it } from 'vitest';

import { changesBetween } from '@/utils/identity/changes';

import { aPostingFacts } from '../../builders/a-posting';

const before = aPostingFacts();
const pay = { min: 5_500_000, max: 6_500_000, currency: 'EUR', period: 'year', text: '€55k–65k' } as const;

describe('changesBetween', () => {
  it('is empty for the same ad, however it is spaced and whatever its people and dates of posting', () => {
    const after = aPostingFacts({
      description: before.description?.replaceAll('\n', '\n\n ') ?? null,
      people: [{ name: 'Ann Vos' }],
      postedOn: '2026-11-01',
      pay,
    });
    expect(changesBetween(before, after)).toEqual([]);
  });

  it('names pay, place, title and text that changed, in the order they are told', () => {
    const after = aPostingFacts({
      title: 'Lead Data Analyst',
      pay: { ...pay, max: 6_000_000 },
      places: [{ text: 'Zwolle', city: 'Zwolle', region: null, country: 'NL' }],
      description: 'Another text.',
    });
    expect(changesBetween(before, after)).toEqual(['pay', 'places', 'title', 'description']);
  });

  it('takes what a page no longer states for no change, and what it newly states for one', () => {
    const less = aPostingFacts({ pay: null, places: [], description: null });
    expect(changesBetween(before, less)).toEqual([]);
    expect(changesBetween(less, before)).toEqual(['pay', 'places', 'description']);
  });

  it('holds pay without amounts against its words', () => {
    const words = (text: string) =>
      aPostingFacts({ pay: { min: null, max: null, currency: null, period: null, text } });
    expect(changesBetween(words('grade 7'), words('grade 8'))).toEqual(['pay']);
  });
});
