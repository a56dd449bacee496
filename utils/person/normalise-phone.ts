import { percentDecoded } from '@/utils/url/percent-decoded';

const LONGEST = 120;

/**
 * Returns a phone number as digits with a leading `+` where the page gives one, or null when the text holds
 * no number of 6 to 15 digits. "(0)" after a country code and an extension are dropped, `00` becomes `+`, the first of a
 * list counts: `+49 (0) 7467 94-0` gives `+497467940`.
 */
export function normalisePhone(text: string): string | null {
  const first = text
    .slice(0, LONGEST)
    .trim()
    .replace(/^tel:/i, '')
    .split(/[,;|\n]|(?<=\d{3})\s\/\s(?=\+|0)|(?:ext|extension|durchwahl|poste|x)\.?\s*\d/i)[0];
  if (first === undefined) return null;
  const run = /\+?[\d(][\d\s().\-/\u00a0\u2009\u2010-\u2013]{4,40}/u.exec(percentDecoded(first))?.[0];
  if (run === undefined) return null;
  const international = /^\s*(?:\+|00[1-9])/.test(run);
  const trunkFree = international ? run.replace(/\(\s*0\s*\)/, '') : run;
  const digits = trunkFree.replace(/\D/g, '').replace(international ? /^00/ : /^$/, '');
  if (digits.length < 6 || digits.length > 15) return null;
  return international ? `+${digits}` : digits;
}
