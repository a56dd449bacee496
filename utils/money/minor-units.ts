/**
 * Minor digits by ISO 4217 (Amendment 176) where they are not 2. Kept here and not asked from `Intl`: browsers answer with
 * CLDR's habits (no minor unit for the Pakistani rupee), which differ from each other and would move stored amounts.
 */
const DIGITS: ReadonlyMap<string, number> = new Map([
  ...digits(0, 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'),
  ...digits(3, 'BHD IQD JOD KWD LYD OMR TND'),
  ...digits(4, 'CLF UYW'),
]);

function digits(count: number, codes: string): [string, number][] {
  return codes.split(' ').map((code) => [code, count]);
}

/** Digits after the decimal point of an ISO 4217 currency (JPY 0, EUR 2, KWD 3); 2 while the currency is unknown. */
export function minorDigits(currency: string | null): number {
  return currency === null ? 2 : (DIGITS.get(currency) ?? 2);
}

/** An amount in major units (`52000.5`) as an integer in minor units (`5200050`), rounded half away from zero. */
export function toMinor(amount: number, currency: string | null): number {
  const places = minorDigits(currency);
  // Through the decimal notation: 1.005 * 100 is 100.49999999999999 in binary.
  const written = Number(`${Math.abs(amount)}e${places}`);
  const minor = Math.round(Number.isNaN(written) ? Math.abs(amount) * 10 ** places : written);
  return amount < 0 && minor !== 0 ? -minor : minor;
}

/** An integer in minor units as an amount in major units. */
export function fromMinor(amount: number, currency: string | null): number {
  return amount / 10 ** minorDigits(currency);
}
