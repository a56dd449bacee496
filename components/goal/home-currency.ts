const EURO = 'AT BE CY DE EE ES FI FR GR HR IE IT LT LU LV MT NL PT SI SK';
const BY_REGION: Readonly<Record<string, string>> = {
  AU: 'AUD',
  BR: 'BRL',
  CA: 'CAD',
  CH: 'CHF',
  CZ: 'CZK',
  DK: 'DKK',
  GB: 'GBP',
  HK: 'HKD',
  IN: 'INR',
  JP: 'JPY',
  MX: 'MXN',
  NO: 'NOK',
  NZ: 'NZD',
  PL: 'PLN',
  SE: 'SEK',
  SG: 'SGD',
  US: 'USD',
  ZA: 'ZAR',
  ...Object.fromEntries(EURO.split(' ').map((region) => [region, 'EUR'])),
};

/** The ISO 4217 currency of a locale's likely region (`en-GB` is GBP, `nl` is EUR); EUR where that is not known. */
export function homeCurrency(locale: string): string {
  const region = new Intl.Locale(locale).maximize().region ?? '';
  return BY_REGION[region] ?? 'EUR';
}

/** The currencies in which nearly all ads that the reader knows state their pay. */
const OFFERED = (
  'AED ARS AUD BRL CAD CHF CLP CNY COP CZK DKK EGP EUR GBP HKD HUF IDR ILS INR ISK JPY KES KRW MXN MYR NGN NOK NZD PHP PKR ' +
  'PLN RON RSD SAR SEK SGD THB TRY TWD UAH USD VND ZAR'
).split(' ');

/** The currencies a goal can be stated in, and `also` if it is none of them. */
export function currencyCodes(also: string): readonly string[] {
  return OFFERED.includes(also) ? OFFERED : [also, ...OFFERED];
}
