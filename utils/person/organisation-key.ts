import { fold } from '@/utils/text/fold';

const LEGAL_FORM =
  /[\s,]+(?:gmbh(?: & co\.? kg)?|ag|se|inc|llc|ltd|limited|plc|corp|corporation|bv|b\.v|nv|a\/s|aps|ab|as|asa|oyj?|s\.?a|sas|s\.?l|spa|srl|kg|co)\.?$/i;

/** Returns a form of an organisation's name for comparing: no legal form, no accents, no signs, lower case. */
export function organisationKey(name: string): string {
  return fold(name.slice(0, 200).trim().replace(LEGAL_FORM, ''))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Returns whether two names mean one organisation: equal keys, or the one is the other with a word or two more. */
export function sameOrganisation(one: string, other: string): boolean {
  const a = organisationKey(one);
  const b = organisationKey(other);
  if (a === '' || b === '') return false;
  return a === b || a.startsWith(`${b} `) || b.startsWith(`${a} `);
}
