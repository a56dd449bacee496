import { applyWords } from '../lexicon/ad-words';
import { notCompanies } from '../lexicon/not-companies';
import type { Accepts } from './field-shape';
import { plainText } from './plain-text';
import { isPlainObject, member } from '../structured/plain-object';
import { fold } from '@/utils/text/fold';

/** An organisation's name: a short line with a letter; an object stands for its `name`. Not an address, not a placeholder. */
export const acceptCompany: Accepts<string> = (value, page) => {
  const given = Array.isArray(value) ? (value as unknown[])[0] : value;
  const text = plainText(isPlainObject(given) ? member(given, 'name') : given, page, 120);
  if (text === null || !/\p{L}/u.test(text) || /^https?:\/\/|@\w+\.|^www\./i.test(text)) return null;
  const bare = text
    .replace(/^(?:company|employer|organi[sz]ation)\s*:\s*/i, '')
    .replace(/\s+(?:logo|careers?|jobs)$/i, '')
    // The year a start-up school took it in: "Silt (S24)".
    .replace(/\s*\((?:YC )?[SWFX]\d{2}\)$/, '')
    .trim();
  const folded = fold(bare)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  // A number of letters and digits is a reference.
  if (/^[\dA-Z-]*\d{3}[\dA-Z-]*$/.test(bare)) return null;
  // "Size of the firm: 6 to 50" stands where the name is looked for, and is a fact of its own.
  if (/^\p{L}[^:]{2,30}:\s/u.test(bare)) return null;
  if (folded === '' || notCompanies.has(folded) || isPressed(folded) || bare.split(' ').length > 14)
    return null;
  return bare;
};

const PRESSED = new Set(applyWords.map((word) => word.trim()));

/** What a button says, which data carry where the employer belongs: "Apply now!", "Apply to ACME", "Jetzt bewerben". */
const isPressed = (folded: string): boolean =>
  (PRESSED.has(folded) && folded !== 'apply') ||
  /^apply (?:for|here|now|online|to|today|with)\b/.test(folded);
