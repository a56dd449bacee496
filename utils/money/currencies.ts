import { anyCase } from '@/utils/text/any-case';
import { lookUp } from '@/utils/text/look-up';
import type { PayHints } from '@/utils/money/pay-hints';

/**
 * How a text names a currency: an ISO 4217 code where the words settle it, else the sign several countries share:
 * `$`, `kr`, `¥`, `Rs`, `Fr`, `R`.
 */
export type CurrencyMark = string;

const CODES =
  'USD|EUR|GBP|CHF|CAD|AUD|NZD|SGD|HKD|TWD|JPY|CNY|RMB|INR|PKR|LKR|BDT|NPR|SEK|NOK|DKK|ISK|PLN|CZK|HUF|RON|BGN|RSD|UAH|RUB|' +
  'ILS|NIS|AED|SAR|QAR|KWD|BHD|OMR|JOD|EGP|MAD|TND|ZAR|NGN|KES|GHS|TRY|BRL|MXN|ARS|CLP|COP|PEN|UYU|CRC|KRW|THB|VND|IDR|MYR|PHP';
const CODE_ALIASES: Readonly<Record<string, string>> = { RMB: 'CNY', NIS: 'ILS' };

/** Dollar signs with the country before them. */
const DOLLARS: Readonly<Record<string, string>> = {
  US: 'USD',
  U: 'USD',
  USD: 'USD',
  A: 'AUD',
  AU: 'AUD',
  AUD: 'AUD',
  C: 'CAD',
  CA: 'CAD',
  CAN: 'CAD',
  CAD: 'CAD',
  CDN: 'CAD',
  NZ: 'NZD',
  NZD: 'NZD',
  S: 'SGD',
  SG: 'SGD',
  SGD: 'SGD',
  HK: 'HKD',
  HKD: 'HKD',
  NT: 'TWD',
  MX: 'MXN',
  MXN: 'MXN',
  R: 'BRL',
  BR: 'BRL',
};
const SIGNS: Readonly<Record<string, string>> = {
  '€': 'EUR',
  '£': 'GBP',
  '£GB': 'GBP',
  '₹': 'INR',
  '₨': 'Rs',
  '¥': '¥',
  'JP¥': 'JPY',
  'CN¥': 'CNY',
  '￥': '¥',
  円: 'JPY',
  元: 'CNY',
  '₩': 'KRW',
  '₪': 'ILS',
  '₫': 'VND',
  '₱': 'PHP',
  '฿': 'THB',
  '₽': 'RUB',
  '₴': 'UAH',
  '₺': 'TRY',
  '₦': 'NGN',
  $: '$',
};
const WORDS: readonly (readonly [RegExp, CurrencyMark])[] = [
  [/^euros?$/i, 'EUR'],
  [/^pounds?(?: sterling)?$/i, 'GBP'],
  [/^(?:us dollars?|dollars? us)$/i, 'USD'],
  [/^(?:dollars?|d[oó]lares)$/i, '$'],
  [/^rupees?$/i, 'Rs'],
  [/^rs\.?$/i, 'Rs'],
  [/^(?:kr\.?|kroner|kronor|kronen)$/i, 'kr'],
  [/^(?:franken|francs?|sfr\.?|fr\.?)$/i, 'Fr'],
  [/^yen$/i, 'JPY'],
  [/^(?:zł|złotych|zl)$/i, 'PLN'],
  [/^kč$/i, 'CZK'],
  [/^ft$/i, 'HUF'],
  [/^lei$/i, 'RON'],
  [/^rm$/i, 'MYR'],
  [/^rp\.?$/i, 'IDR'],
  [/^reais$/i, 'BRL'],
  [/^ksh$/i, 'KES'],
];
const WORD =
  'euros?|pounds?(?: sterling)?|us dollars?|dollars? us|dollars?|d[oó]lares|rupees?|rs\\.?|kroner|kronor|kronen|kr\\.?|franken|francs?|' +
  'sfr\\.?|fr\\.|yen|złotych|zł|zl|kč|ft|lei|rm|rp\\.?|reais|ksh';
const SIGN =
  '(?:JP|CN)?¥|£(?:GB)?|[€₹₨￥円元₩₪₫₱฿₽₴₺₦]|(?:US|USD|U|AUD|AU|A|CAN|CAD|CDN|CA|C|NZD|NZ|SGD|SG|S|HKD|HK|NT|MXN|MX|BR|R)?\\$(?:S|US|CAN|CA|AU|NZ|HK)?(?![\\p{L}])';

const BEFORE = anyCase(
  `(?:(?<![\\p{L}])(${CODES}|${WORD})\\s?)?(?<![\\p{L}])(${SIGN})\\s?$|(?<![\\p{L}])(${CODES}|${WORD}|R)[\\s:.]{0,2}$`,
);
const AFTER = anyCase(
  `^\\s?(${SIGN})(?:\\s?(${CODES})(?![\\p{L}]))?|^\\s?\\/?(${CODES}|${WORD})(?![\\p{L}])`,
);

/** The currency named right before a number, with how many characters it takes; `null` where there is none. */
export function markBefore(text: string): { mark: CurrencyMark; length: number } | null {
  const match = BEFORE.exec(text);
  if (match === null) return null;
  const [whole, code, sign, alone] = match;
  const mark = code === undefined ? markOf(sign ?? alone ?? '') : stronger(markOf(code), markOf(sign ?? ''));
  return mark === null ? null : { mark, length: whole.length };
}

/** The currency named right after a number, with how many characters it takes; `null` where there is none. */
export function markAfter(text: string): { mark: CurrencyMark; length: number } | null {
  const match = AFTER.exec(text);
  if (match === null) return null;
  const [whole, sign, code, alone] = match;
  const mark = code === undefined ? markOf(sign ?? alone ?? '') : stronger(markOf(code), markOf(sign ?? ''));
  return mark === null ? null : { mark, length: whole.length };
}

/** Of two names of one currency the one that says more: a code before a shared sign. */
export function stronger(a: CurrencyMark | null, b: CurrencyMark | null): CurrencyMark | null {
  if (a === null || b === null) return a ?? b;
  return isCode(a) || !isCode(b) ? a : b;
}

const isCode = (mark: CurrencyMark): boolean => /^[A-Z]{3}$/.test(mark);

function markOf(name: string): CurrencyMark | null {
  const sign = lookUp(SIGNS, name);
  if (sign !== undefined) return sign;
  const [, before, after] = /^([A-Z]*)\$([A-Z]*)$/i.exec(name) ?? [];
  if (before !== undefined) return lookUp(DOLLARS, (before || after || '').toUpperCase()) ?? '$';
  if (name === 'R') return 'R';
  // Codes and words that are also ordinary words ("try", "cop") count only as they are written in ads: in capitals.
  if (new RegExp(`^(?:${CODES})$`).test(name)) return lookUp(CODE_ALIASES, name) ?? name;
  if (/^(?:usd|eur|gbp|chf|cad|aud|inr|sek|nok|dkk|pln)$/i.test(name)) return name.toUpperCase();
  return WORDS.find(([pattern]) => pattern.test(name))?.[1] ?? null;
}

const DOLLAR_COUNTRIES: Readonly<Record<string, string>> = {
  US: 'USD',
  PR: 'USD',
  EC: 'USD',
  SV: 'USD',
  PA: 'USD',
  AU: 'AUD',
  NZ: 'NZD',
  SG: 'SGD',
  HK: 'HKD',
  TW: 'TWD',
};
/** Countries whose own currency is written `$` too, told from US dollars by an ad in their own language. */
const PESO_COUNTRIES: Readonly<Record<string, string>> = { MX: 'MXN', AR: 'ARS', CL: 'CLP', CO: 'COP' };
const KRONE_COUNTRIES: Readonly<Record<string, string>> = {
  DK: 'DKK',
  SE: 'SEK',
  NO: 'NOK',
  IS: 'ISK',
  FO: 'DKK',
  GL: 'DKK',
};
const KRONE_LANGUAGES: Readonly<Record<string, string>> = {
  da: 'DKK',
  sv: 'SEK',
  no: 'NOK',
  nb: 'NOK',
  nn: 'NOK',
};
const RUPEE_COUNTRIES: Readonly<Record<string, string>> = {
  IN: 'INR',
  PK: 'PKR',
  LK: 'LKR',
  NP: 'NPR',
  MU: 'MUR',
};

/**
 * The ISO 4217 code of a currency name, settled by the country of the work (then by the language) where several
 * countries share it. `null` where that leaves it open: a bare `$` without a country, or in Canada, where ads of US
 * employers write the same sign.
 */
export function currencyOf(mark: CurrencyMark | null, hints: PayHints): string | null {
  if (mark === null) return null;
  const { country, language } = hints;
  switch (mark) {
    case '$':
      return (
        lookUp(DOLLAR_COUNTRIES, country) ??
        (language === 'es' ? (lookUp(PESO_COUNTRIES, country) ?? null) : null)
      );
    case 'kr':
      return lookUp(KRONE_COUNTRIES, country) ?? lookUp(KRONE_LANGUAGES, language) ?? null;
    case '¥':
      return country === 'CN' || language === 'zh'
        ? 'CNY'
        : country === 'JP' || language === 'ja'
          ? 'JPY'
          : null;
    case 'Rs':
      return lookUp(RUPEE_COUNTRIES, country) ?? null;
    case 'Fr':
      return country === 'CH' || country === 'LI' ? 'CHF' : null;
    case 'R':
      return country === 'ZA' ? 'ZAR' : null;
    default:
      return mark;
  }
}
