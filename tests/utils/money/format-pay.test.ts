// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatPay } from '@/utils/money/format-pay';
import { readPay } from '@/utils/money/read-pay';
import type { Pay, PayPeriod } from '@/utils/posting/posting';

const aPay = (over: Partial<Pay> = {}): Pay => ({
  min: 150_000_00,
  max: 165_000_00,
  currency: 'AUD',
  period: 'year',
  text: '150-165k plus super',
  ...over,
});
const plain = (text: string): string => text.replace(/\s/g, ' ');

describe('formatPay', () => {
  it.each([
    [aPay(), 'en-US', 'A$150–165k / year'],
    [aPay({ min: null }), 'en-US', '≤ A$165k / year'],
    [aPay({ max: null }), 'en-US', 'A$150k+ / year'],
    [aPay({ max: 150_000_00, period: null }), 'en-US', 'A$150k'],
    [aPay({ currency: 'EUR' }), 'de-DE', '150.000–165.000 € / Jahr'],
    [aPay({ currency: 'USD', min: 50_50, max: 50_50, period: 'hour' }), 'en-US', '$50.50 / hour'],
  ])('writes %j for %s', (pay, locale, expected) => {
    expect(plain(formatPay(pay, locale))).toBe(expected);
  });

  it('falls back on the words of the page where the currency or the amounts are unknown', () => {
    expect(formatPay(aPay({ currency: null }), 'en')).toBe('150-165k plus super');
    expect(formatPay(aPay({ min: null, max: null }), 'en')).toBe('150-165k plus super');
  });

  it('writes amounts that read back the same', () => {
    const scene = fc.record({
      low: fc.integer({ min: 20, max: 300_000 }),
      spread: fc.integer({ min: 0, max: 200_000 }),
      currency: fc.constantFrom('USD', 'EUR', 'GBP', 'CHF', 'SEK', 'INR', 'JPY', 'PLN', 'BRL', 'AUD'),
      locale: fc.constantFrom(
        'en-US',
        'en-GB',
        'en-IN',
        'de-DE',
        'de-CH',
        'fr-FR',
        'nl-NL',
        'es-ES',
        'da-DK',
        'sv-SE',
        'nb-NO',
      ),
      open: fc.constantFrom('none', 'top', 'bottom'),
      thousands: fc.boolean(),
    });
    const period: PayPeriod = 'year';
    fc.assert(
      fc.property(scene, ({ low, spread, currency, locale, open, thousands }) => {
        const step = thousands ? 1000 : 1;
        const digits = currency === 'JPY' ? 1 : 100;
        const [from, to] = [low + 20_000, low + 20_000 + spread].map(
          (amount) => Math.ceil(amount / step) * step * digits,
        );
        const pay = aPay({
          min: open === 'bottom' ? null : (from ?? 0),
          max: open === 'top' ? null : (to ?? 0),
          currency,
          period,
        });
        const [language = 'en', country = null] = locale.split('-');
        const written = formatPay(pay, locale);
        const back = readPay(
          { text: written, currency, period },
          { country, language: language === 'nb' ? 'no' : language },
        );
        expect({ written, min: back?.min, max: back?.max }).toEqual({ written, min: pay.min, max: pay.max });
      }),
      { numRuns: 500 },
    );
  });
});
