// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPay } from '@/utils/money/read-pay';

type Expected = [min: number | null, max: number | null, currency: string | null, period: string | null];
const read = (text: string, country: string | null = null, language: string | null = 'en') => {
  const pay = readPay({ text }, { country, language });
  return pay === null ? null : [pay.min, pay.max, pay.currency, pay.period];
};

const NO_PAY = { min: 0, max: 0, currency: null };

describe('readPay', () => {
  it.each<[string, Expected]>([
    ['$220K – $330K', [220_000_00, 330_000_00, 'USD', 'year']],
    ['$71,750 - $71,750 a year', [71_750_00, 71_750_00, 'USD', 'year']],
    ['$ 50.50 HOUR hourly / 30 to 35 hours per week', [50_50, 50_50, 'USD', 'hour']],
    ['$53.05 - $58.15/hour', [53_05, 58_15, 'USD', 'hour']],
    ['From $18/hr to $22/hr', [18_00, 22_00, 'USD', 'hour']],
    ['$100,000 or more USD', [100_000_00, null, 'USD', 'year']],
    ['$130k+', [130_000_00, null, 'USD', 'year']],
    ['From $45,000 a year', [45_000_00, null, 'USD', 'year']],
    ['Up to £60,000', [null, 60_000_00, 'GBP', 'year']],
    ['£12.21ph', [12_21, 12_21, 'GBP', 'hour']],
    ['£45,000pa', [45_000_00, 45_000_00, 'GBP', 'year']],
    ['£450 - £500 per day', [450_00, 500_00, 'GBP', 'day']],
    ['between $90,000 and $110,000', [90_000_00, 110_000_00, 'USD', 'year']],
    ['minimum $60,000 maximum $80,000', [60_000_00, 80_000_00, 'USD', 'year']],
    ['USD 10,000 / month – USD 12,000 / month', [10_000_00, 12_000_00, 'USD', 'month']],
    ['1000$-1500$', [1_000_00, 1_500_00, 'USD', null]],
    ['30 hours per week at $25 per hour', [25_00, 25_00, 'USD', 'hour']],
  ])('reads "%s" on a US page', (text, expected) => {
    expect(read(text, 'US')).toEqual(expected);
  });

  it.each<[string, string, string, Expected]>([
    ['50.000 - 60.000 € brutto/Jahr', 'DE', 'de', [50_000_00, 60_000_00, 'EUR', 'year']],
    ['60-70 T€', 'DE', 'de', [60_000_00, 70_000_00, 'EUR', 'year']],
    ['15,50 €/h', 'DE', 'de', [15_50, 15_50, 'EUR', 'hour']],
    ["CHF 100'000.- bis 120'000.- pro Jahr", 'CH', 'de', [100_000_00, 120_000_00, 'CHF', 'year']],
    ["ab Fr. 6'500.– monatlich", 'CH', 'de', [6_500_00, null, 'CHF', 'month']],
    ['35.000–40.000 kr. pr. måned', 'DK', 'da', [35_000_00, 40_000_00, 'DKK', 'month']],
    ['kr 550 000 - 650 000 per år', 'NO', 'no', [550_000_00, 650_000_00, 'NOK', 'year']],
    ['40 000 kr/mån', 'SE', 'sv', [40_000_00, 40_000_00, 'SEK', 'month']],
    ['45 - 55 k€ brut annuel', 'FR', 'fr', [45_000_00, 55_000_00, 'EUR', 'year']],
    ['de 38 à 42 K€', 'FR', 'fr', [38_000_00, 42_000_00, 'EUR', 'year']],
    ['TJM 550 €', 'FR', 'fr', [550_00, 550_00, 'EUR', 'day']],
    ['35 h/semaine, 2000 € par mois', 'FR', 'fr', [2_000_00, 2_000_00, 'EUR', 'month']],
    ['entre 30.000€ y 40.000€ brutos anuales', 'ES', 'es', [30_000_00, 40_000_00, 'EUR', 'year']],
    ['40 mil euros', 'ES', 'es', [40_000_00, 40_000_00, 'EUR', 'year']],
    ['€ 3.200 - € 4.500 bruto per maand', 'NL', 'nl', [3_200_00, 4_500_00, 'EUR', 'month']],
    ['5 000 – 7 000 PLN netto/mies.', 'PL', 'pl', [5_000_00, 7_000_00, 'PLN', 'month']],
    ['₹5L - ₹8L', 'IN', 'en', [500_000_00, 800_000_00, 'INR', 'year']],
    ['4-6 LPA', 'IN', 'en', [400_000_00, 600_000_00, 'INR', 'year']],
    ['1.2 Cr', 'IN', 'en', [12_000_000_00, 12_000_000_00, 'INR', 'year']],
    ['12,34,567 INR', 'IN', 'en', [1_234_567_00, 1_234_567_00, 'INR', 'year']],
    ['₹1,25,000 - ₹1,54,000 a month', 'IN', 'en', [125_000_00, 154_000_00, 'INR', 'month']],
    ['R 25 000 - R 30 000 per month', 'ZA', 'en', [25_000_00, 30_000_00, 'ZAR', 'month']],
    ['R$ 5.000,00 por mês', 'BR', 'pt', [5_000_00, 5_000_00, 'BRL', 'month']],
    ['400万円~600万円', 'JP', 'ja', [4_000_000, 6_000_000, 'JPY', 'year']],
  ])('reads "%s" in %s', (text, country, language, expected) => {
    expect(read(text, country, language)).toEqual(expected);
  });

  it.each([
    ['US', 'USD'],
    ['AU', 'AUD'],
    ['SG', 'SGD'],
    ['CA', null],
    [null, null],
  ])('takes a bare $ in %s for %s', (country, currency) => {
    expect(read('$85,000 a year', country)?.[2]).toBe(currency);
  });

  it.each([
    ['C$90k', 'CAD'],
    ['A$120,000', 'AUD'],
    ['S$5,000 monthly', 'SGD'],
    ['NZ$80k', 'NZD'],
    ['US$90k', 'USD'],
    ['$90,000 CAD', 'CAD'],
    ['120 000 $US', 'USD'],
  ])('lets the country beside the sign decide in "%s"', (text, currency) => {
    expect(read(text, 'GB')?.[2]).toBe(currency);
  });

  it('does not take working time for a pay period', () => {
    expect(read('$700, 20 hours per week', 'US')?.[3]).toBeNull();
    expect(read('40 Stunden pro Woche, 3.000 €', 'DE', 'de')?.[3]).toBeNull();
  });

  it('does not multiply by a 13th or 14th salary', () => {
    expect(read('€ 3.000 brutto/Monat x 14', 'AT', 'de')).toEqual([3_000_00, 3_000_00, 'EUR', 'month']);
    expect(read('14 Gehälter, ab 2.500 Euro brutto im Monat', 'AT', 'de')).toEqual([
      2_500_00,
      null,
      'EUR',
      'month',
    ]);
  });

  it.each([
    ['$150,000 - $165,000 + super', [150_000_00, 165_000_00]],
    ['$100k base + $20k bonus', [100_000_00, 100_000_00]],
    ['£30k base, £60k OTE', [30_000_00, 30_000_00]],
    ['OTE £60k', [60_000_00, 60_000_00]],
    ['401(k), $90,000', [90_000_00, 90_000_00]],
    ['401k plan, 90k', [90_000_00, 90_000_00]],
    ['$215–401k', [215_000_00, 401_000_00]],
    ['$130k+ – $20k bonus', [130_000_00, null]],
    ['0.5-1.5%, $85k-$140k', [85_000_00, 140_000_00]],
  ])('takes the pay out of "%s"', (text, expected) => {
    expect(read(text, 'US')?.slice(0, 2)).toEqual(expected);
  });

  it.each([
    'Competitive',
    'Salary not available',
    '',
    'Training budget $2,000',
    '$5B company',
    'Pay scale 7',
    '2026',
    'Raised $30M',
  ])('finds no pay in "%s"', (text) => {
    expect(read(text, 'US')).toBeNull();
  });

  it('prefers the numbers of structured data, in either order, and ignores noughts', () => {
    const hints = { country: null, language: null };
    const pay = readPay({ text: '', min: 160_000, max: 130_000, currency: 'aud', period: 'YEAR' }, hints);
    expect(pay).toEqual({ min: 130_000_00, max: 160_000_00, currency: 'AUD', period: 'year', text: '' });
    expect(readPay({ text: '', min: 0, max: 0, currency: 'USD', period: 'YEAR' }, hints)).toBeNull();
    expect(readPay({ text: '', min: 0, max: 90_000, currency: 'USD' }, hints)?.min).toBeNull();
    expect(readPay({ text: '', min: Number.NaN, max: Infinity }, hints)).toBeNull();
  });

  it('drops a period that the figure contradicts', () => {
    const pay = readPay(
      { text: '', min: 85_000, currency: 'USD', period: 'HOUR' },
      { country: 'US', language: 'en' },
    );
    expect(pay?.period).toBe('year');
  });

  it('keeps the text as it stands', () => {
    expect(readPay({ text: ' $90k  + bonus ' }, { country: 'US', language: 'en' })?.text).toBe(
      '$90k  + bonus',
    );
  });

  it('never throws and never gives a range the wrong way round', () => {
    const pieces = fc.constantFrom(
      '$',
      '€',
      'k',
      ' - ',
      ' to ',
      '.',
      ',',
      "'",
      ' ',
      'per',
      'hour',
      '/yr',
      'kr',
      'bis',
      'L',
      '%',
      '+',
      '(',
      'salary',
      '\u00a0',
    );
    const text = fc.oneof(
      fc.string(),
      fc.array(fc.oneof(pieces, fc.nat(200_000).map(String))).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(
        text,
        fc.constantFrom('US', 'DE', 'constructor', null),
        fc.constantFrom('en', 'es', '__proto__', null),
        (written, country, language) => {
          const pay = readPay({ text: written }, { country, language }) ?? NO_PAY;
          expect(pay.min === null && pay.max === null).toBe(false);
          expect(pay.min ?? 0).toBeLessThanOrEqual(pay.max ?? Infinity);
          for (const amount of [pay.min, pay.max])
            expect(amount === null || Number.isSafeInteger(amount)).toBe(true);
          expect(pay.currency === null || /^[A-Z]{3}$/.test(pay.currency)).toBe(true);
        },
      ),
      { numRuns: 400 },
    );
  });
});
