import { countryOfCode, countryOfName } from '@/utils/place/countries';
import { fold } from '@/utils/text/fold';

/** Where someone may work as they name it: the EU, the EEA and Switzerland stand together for free movement. */
const UNION: ReadonlySet<string> = new Set(['eu', 'european union', 'eea', 'europaische union']);

/** The code under which a place to work is kept: `EU`, or an ISO 3166-1 country; `null` for what is none. */
export function workCountry(typed: string): string | null {
  const name = typed.trim();
  if (UNION.has(fold(name))) return 'EU';
  return countryOfName(name) ?? countryOfCode(name.toUpperCase());
}

/** A code of `workCountry` in the user's language. */
export function workCountryName(code: string, locale = navigator.language): string {
  return new Intl.DisplayNames(locale, { type: 'region' }).of(code) ?? code;
}
