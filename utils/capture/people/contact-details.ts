import { anyCase } from '@/utils/text/any-case';
import { isSharedMailbox, normaliseEmail } from '@/utils/person/normalise-email';
import { normalisePhone } from '@/utils/person/normalise-phone';

/** Addresses and numbers that stand in a piece of page, normalised, in order. */
export interface ContactDetails {
  readonly emails: readonly string[];
  readonly phones: readonly string[];
}

const EMAIL =
  /[a-z\u00c0-\u052f\d._%+'-]{1,64}(?:@|\s?[[({]\s?(?:at|ät)\s?[\])}]\s?)[a-z\d-]{1,63}(?:(?:\.|\s?[[({]\s?(?:dot|punkt)\s?[\])}]\s?)[a-z\d-]{1,63}){1,5}/gi;
const PHONE = anyCase(
  String.raw`(?<cue>(?<!\p{L})(?:tel|telefon|telephone|phone|mobile?|mob|cell|fon|call|tlf|tlph|ph|tél|téléphone|teléfono|handy|direct|at|on|unter|på|au|al|numéro|numero|número|numerem|nummer|rufnummer|pod|nr|via|ring|op|bel)(?!\p{L})[.:]?\s{0,3}(?:(?:no|nr|number)\.?:?\s{0,2})?|\b[tmp][.:]\s{0,3})?(?<number>(?<![\w$€£/.,-]|\d:)\+?\(?\d[\d\s()./\u00a0\u2010-\u2013-]{5,22}\d)`,
  'gi',
);
const LINE = 2000;

/**
 * Returns the e-mail addresses and phone numbers in a line of text; at most 2,000 characters are looked at. With `near` the
 * text is known to tell how somebody is reached: three groups of digits are a number there without a word before it.
 */
export function contactDetails(
  text: string,
  { near = false }: { readonly near?: boolean } = {},
): ContactDetails {
  const line = text.slice(0, LINE);
  const emails = /@|[[({]\s?(?:at|ät)\s?[\])}]/i.test(line)
    ? [...line.matchAll(EMAIL)].map(([found]) => normaliseEmail(found))
    : [];
  const phones = /(?:\d\D{0,3}){7}/.test(line)
    ? [...line.matchAll(PHONE)].map((found) => phoneOf(found, near))
    : [];
  return { emails: unique(emails), phones: unique(phones) };
}

/** Returns the first address that is one person's own; a mailbox shared by the firm does not count. */
export function personalEmail(emails: readonly string[]): string | undefined {
  return emails.find((email) => !isSharedMailbox(email));
}

/** Without a word before it a number must look like one for dialling: years, dates, pay and references do not count. */
function phoneOf({ groups }: RegExpMatchArray, near: boolean): string | null {
  const number = groups?.['number']?.trim() ?? '';
  if (
    /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|^\d{4}-\d{2}-\d{2}|^(?:19|20)\d{2}\W{1,3}(?:19|20)?\d{2}$/.test(number)
  )
    return null;
  const dialled =
    /^(?:\+|0|\()/.test(number) ||
    groups?.['cue'] !== undefined ||
    /^\d{3}[.\s-]\d{3}[.\s-]\d{4}$/.test(number) ||
    (near && /^\d{2,4}(?:[\s-]\d{2,4}){2,4}$|^\d{4}\s\d{4}$/.test(number));
  const phone = dialled ? normalisePhone(number) : null;
  return phone !== null && phone.length >= 8 ? phone : null;
}

function unique(found: readonly (string | null)[]): string[] {
  return [...new Set(found.filter((one) => one !== null))];
}
