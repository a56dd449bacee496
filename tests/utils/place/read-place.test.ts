// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPlaces } from '@/utils/place/read-place';

type Parts = [city: string | null, region: string | null, country: string | null];
const parts = (text: string): Parts[] =>
  readPlaces([{ text }]).map(({ city, region, country }): Parts => [city, region, country]);

describe('readPlaces', () => {
  it.each<[string, Parts]>([
    ['San Francisco, CA', ['San Francisco', 'California', 'US']],
    ['Montreal, Quebec, Canada', ['Montreal', 'Quebec', 'CA']],
    ['Utrecht, Netherlands', ['Utrecht', null, 'NL']],
    ['Ballerup, Greater Copenhagen, DK', ['Ballerup', 'Greater Copenhagen', 'DK']],
    ['Madrid, Comunidad de Madrid, España', ['Madrid', 'Comunidad de Madrid', 'ES']],
    ['München, Bayern, Deutschland', ['München', 'Bavaria', 'DE']],
    ['London, England', ['London', 'England', 'GB']],
    ['Germany, Munich', ['Munich', null, 'DE']],
    ['US, CA, San Francisco', ['San Francisco', 'California', 'US']],
    ['US-CA-Menlo Park', ['Menlo Park', 'California', 'US']],
    ['DE-Berlin', ['Berlin', null, 'DE']],
    ['Sao Paulo - Brazil', ['Sao Paulo', null, 'BR']],
    ['Albacete (España)', ['Albacete', null, 'ES']],
    ['Camberwell VIC 3124', ['Camberwell', 'Victoria', 'AU']],
    ['Melbourne VIC (Remote)', ['Melbourne', 'Victoria', 'AU']],
    ['Austin, TX - Downtown (5th and Elm)', ['Austin', 'Texas', 'US']],
    ['Hybrid work in Austin, TX 78701', ['Austin', 'Texas', 'US']],
    ['2560 Elm Blvd E, Mississauga, ON L4W 4Z3', ['Mississauga', 'Ontario', 'CA']],
    ['Nygade 120, DK 8000 Århus C, Denmark', ['Århus C', null, 'DK']],
    ['10115 Berlin', ['Berlin', null, 'DE']],
    ['1012 AB Amsterdam', ['Amsterdam', null, 'NL']],
    ['Paris 08, FR', ['Paris 08', null, 'FR']],
    ['Remote, Canada', [null, null, 'CA']],
    ['Remote - US', [null, null, 'US']],
    ['Singapore', [null, null, 'SG']],
    ['703 Mill Road', [null, null, null]],
    ['Remote work in Europe', [null, null, null]],
  ])('takes "%s" apart', (text, expected) => {
    expect(parts(text)).toEqual([expected]);
  });

  it.each<[string, Parts]>([
    ['Wilmington, DE', ['Wilmington', 'Delaware', 'US']],
    ['Berlin, DE', ['Berlin', null, 'DE']],
    ['Vancouver, CA', ['Vancouver', null, 'CA']],
    ['Atlanta, Georgia', ['Atlanta', 'Georgia', 'US']],
    ['Tbilisi, Georgia', ['Tbilisi', null, 'GE']],
    ['CA, San Francisco', ['San Francisco', 'California', 'US']],
    ['Portland (OR)', ['Portland', 'Oregon', 'US']],
    ['Perth, WA', ['Perth', 'Western Australia', 'AU']],
    ['Seattle, WA', ['Seattle', 'Washington', 'US']],
  ])('lets the city settle what the letters of "%s" mean', (text, expected) => {
    expect(parts(text)).toEqual([expected]);
  });

  it('leaves the country open for a city that several countries share', () => {
    expect(parts('Cambridge')).toEqual([['Cambridge', null, null]]);
    expect(parts('Zürich')).toEqual([['Zürich', null, 'CH']]);
  });

  it.each([
    ['Montreal, QC / Toronto, ON; Remote', ['Montreal', 'Toronto']],
    ['Berlin, Hamburg, München', ['Berlin', 'Hamburg', 'München']],
    ['Berlin und Hamburg', ['Berlin', 'Hamburg']],
    ['New York, NY or Remote', ['New York']],
    ['London, New York', ['London', 'New York']],
    ['Zürich, Switzerland | Genève, Switzerland', ['Zürich', 'Genève']],
    ['New York, New York', ['New York']],
    ['Trinidad and Tobago', [null]],
  ])('splits "%s"', (text, cities) => {
    expect(parts(text).map(([city]) => city)).toEqual(cities);
  });

  it.each([
    'Remote',
    'Fully remote',
    'Hybrid',
    'Home office',
    '+2 more',
    'Multiple locations',
    'Anywhere in the World',
    '',
    ' ; / ',
  ])('names no place in "%s"', (text) => {
    expect(parts(text)).toEqual([]);
  });

  it('keeps the parts that the page tells apart, with country and region spelt out', () => {
    const raw = [
      { text: '', city: 'Sunnyvale', region: 'CA', country: 'USA' },
      { text: 'Camberwell VIC', city: 'Camberwell', region: 'VIC', country: 'AU' },
      { text: 'Toronto, ON', city: 'Toronto, ON' },
      { text: 'Metzingen', city: 'Metzingen', country: 'Deutschland' },
      { text: 'Singapore', city: 'Singapore', country: 'SG' },
      { text: 'Remote', city: 'Remote', country: 'US' },
    ];
    expect(readPlaces(raw).map(({ city, region, country }) => [city, region, country])).toEqual([
      ['Sunnyvale', 'California', 'US'],
      ['Camberwell', 'Victoria', 'AU'],
      ['Toronto', 'Ontario', 'CA'],
      ['Metzingen', null, 'DE'],
      ['Singapore', null, 'SG'],
      [null, null, 'US'],
    ]);
  });

  it('names a place once, in its fullest form', () => {
    const raw = [{ text: 'Toronto' }, { text: 'Toronto, ON, Canada' }, { text: 'TORONTO' }];
    expect(readPlaces(raw)).toEqual([
      { text: 'Toronto, ON, Canada', city: 'Toronto', region: 'Ontario', country: 'CA' },
    ]);
  });

  it('keeps the text and never throws', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom('Berlin', ', ', ' / ', 'CA', 'constructor', 'Remote', '(', ')', '10115 ', '-'),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        for (const place of readPlaces([{ text: pieces.join('') }])) {
          expect(place.text).not.toBe('');
          expect(place.country === null || /^[A-Z]{2}$/.test(place.country)).toBe(true);
        }
      }),
    );
  });
});
