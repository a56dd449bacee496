import { describe, expect, it } from 'vitest';

import { CITY_LIST } from '@/utils/place/city-list';
import { COUNTRY_NAMES } from '@/utils/place/country-names';
import { isPlaceName } from '@/utils/place/is-place-name';

const listed = [
  ...Object.values(CITY_LIST).flatMap((list) => list.split('|').map((name) => name.replace('~', ''))),
  ...COUNTRY_NAMES.split('|'),
];

describe('isPlaceName', () => {
  it('knows every name of the two lists it was made from', () => {
    expect(listed.length).toBeGreaterThan(1500);
    expect(listed.filter((name) => !isPlaceName(name))).toEqual([]);
  });

  it.each(['', 'a', 'oslo', 'osl', 'oslooslo', 'kitchen', 'new york', 'new yor', 'danemark', 'danemar'])(
    'answers for %j as the lists do',
    (name) => {
      expect(isPlaceName(name)).toBe(listed.includes(name));
    },
  );

  it('takes hardly any other text for a name', () => {
    const names = new Set(listed);
    const others = listed
      .flatMap((name) => [
        `${name}s`,
        name.slice(1),
        name.split('').toReversed().join(''),
        `the ${name}`,
        `${name} x`,
      ])
      .filter((text) => !names.has(text));
    const wrong = others.filter(isPlaceName);
    expect(others.length).toBeGreaterThan(7000);
    expect(wrong.length / others.length).toBeLessThan(0.0008);
  });
});
