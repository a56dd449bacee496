import { describe, expect, it } from 'vitest';
import { isIn } from '@/utils/fit/place-nearness';
import type { Place } from '@/utils/posting/posting';

const place = (text: string, over: Partial<Place> = {}): Place => ({
  text,
  city: null,
  region: null,
  country: null,
  ...over,
});

describe('isIn', () => {
  it.each([
    [place('Utrecht, Netherlands', { city: 'Utrecht', country: 'NL' }), 'Utrecht'],
    [place('Utrecht, Netherlands', { city: 'Utrecht', country: 'NL' }), 'utrecht, Netherlands'],
    [place('Utrecht', { city: 'Utrecht', country: 'NL' }), 'Netherlands'],
    [place('Utrecht', { city: 'Utrecht', country: 'NL' }), 'Niederlande'],
    [place('Utrecht', { city: 'Utrecht', country: 'NL' }), 'NL'],
    [place('London', { country: 'GB' }), 'UK'],
    [place('Greater London Area'), 'London'],
    [place('3511 Utrecht'), 'Utrecht'],
    [place('München (Hybrid)'), 'munchen'],
    [place('Utrecht'), 'Utrecht, Netherlands'],
    [place('Berlin / Hamburg'), 'Hamburg'],
  ])('%o lies in %s', (where, wish) => {
    expect(isIn(where, wish)).toBe(true);
  });

  it.each([
    [place('New York', { city: 'New York', country: 'US' }), 'York'],
    [place('Utrecht', { country: 'NL' }), 'Amsterdam'],
    [place('Berlin', { city: 'Berlin', country: 'US' }), 'Berlin, Germany'],
    [place('Utrecht'), ''],
    [place(''), 'Utrecht'],
  ])('%o does not lie in %s', (where, wish) => {
    expect(isIn(where, wish)).toBe(false);
  });
});
