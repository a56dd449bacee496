import { countryOfName } from '@/utils/place/countries';
import { isKnownCity } from '@/utils/place/known-cities';
import { employerLikeness, isLegalForm } from './employer-words';
import { titleLikeness } from './title-words';

const STRONG =
  /\t+|\s[|•·∙‧▪●]\s|\s[-–—]\s|\s[@]\s|\s(?:at|bei|bei der|beim|chez|hos|ved|bij|vid)\s(?=(?:the\s|der\s|den\s|die\s|het\s|de\s|la\s|le\s)?\p{Lu})/u;
/** Kinds of employment, which are neither title nor employer. */
const TERMS =
  /^(?:full[- ]?time|part[- ]?time|permanent|temporary|contract|freelance|self-employed|internship|remote|hybrid|on-?site|vollzeit|teilzeit|befristet|unbefristet|cdi|cdd|temps plein|temps partiel|jornada completa|media jornada|fulltime|parttime|voltijd|deeltijd|fuldtid|deltid|heltid|fast ansat|tillsvidare|\d+ ?%|\d+ (?:yrs?|years?|mos?|months?|jahre?|monate?|ans?|mois|años?|meses|jaar|maanden|år|måneder|månader).*)$/i;

/** Whether a few words name a place: a known city or country, also with a region behind ("Leeds, UK"). */
function isPlaceName(text: string): boolean {
  const plain = text.replace(/[()[\]]/g, '').trim();
  if (plain === '' || plain.length > 50) return false;
  const parts = plain.split(/\s*[,/]\s*/);
  const known = (part: string): boolean => isKnownCity(part) || countryOfName(part) !== null;
  return (
    known(plain) || (parts.every((part) => part.length > 0) && known(parts[0] ?? '') && parts.length <= 3)
  );
}

/** A part without the place behind its last commas or in its brackets. */
function withoutPlace(part: string): string {
  const bare = part.replace(/\s*\(([^)]*)\)\s*$/, (whole, inner: string) => {
    const drops = isPlaceName(inner) || TERMS.test(inner.trim()) || inner.trim() === '';
    return drops ? '' : whole;
  });
  const pieces = bare.split(/,\s+/);
  for (let keep = 1; keep < pieces.length; keep += 1) {
    if (isPlaceName(pieces.slice(keep).join(', '))) return pieces.slice(0, keep).join(', ');
  }
  const last = pieces.at(-1) ?? '';
  const before = pieces.slice(0, -1).join(', ');
  // A small town that no list knows, behind the name of an employer.
  const isTown = /^\p{Lu}[\p{L}'’ -]{2,24}$/u.test(last) && last.split(' ').length <= 3;
  if (pieces.length > 1 && isTown && employerLikeness(last) === 0 && titleLikeness(last) === 0) {
    const isOneWord = !last.includes(' ') && titleLikeness(before) === 0;
    if (isOneWord || employerLikeness(before) > titleLikeness(before)) return before;
  }
  return bare;
}

const tidy = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:|•·–—()[\]-]+|[\s,;:|•·–—([-]+$/g, '')
    .replace(/^(?:at|bei|chez|hos)\s/i, '')
    .trim();

const LONGEST_NAME = 60;
/** "Larkspur, Finch & Doyle": partners' names, in one piece. */
const PARTNERS = /^\p{Lu}[\p{L}'’-]+(?:, \p{Lu}[\p{L}'’-]+)+,? (?:&|and|und|et|y|og|och|en) \p{Lu}/u;

/**
 * "Staff Nurse, St Anne's Hospital": parted at the comma that has a title before or an employer behind it. "Head of
 * Department, Science" above or below a line that names the employer stays whole.
 */
function atComma(part: string, neighbours: readonly string[]): readonly string[] {
  if (PARTNERS.test(part) && titleLikeness(part.split(',')[0] ?? '') === 0) return [part];
  const commas = [...part.matchAll(/,\s+/g)].filter(({ index }) => !isLegalForm(part.slice(index)));
  const cut = (at: RegExpMatchArray): readonly [string, string] => [
    part.slice(0, at.index),
    part.slice((at.index ?? 0) + at[0].length),
  ];
  const fits = ([left, right]: readonly [string, string]): number =>
    Math.max(
      titleLikeness(left) - employerLikeness(left) + (employerLikeness(right) - titleLikeness(right)),
      employerLikeness(left) - titleLikeness(left) + (titleLikeness(right) - employerLikeness(right)),
    );
  const best = commas.map(cut).reduce<readonly [string, string] | null>((found, pair) => {
    return found === null || fits(pair) > fits(found) ? pair : found;
  }, null);
  if (best === null || fits(best) < 2) return [part];
  const employer = Math.max(...best.map(employerLikeness));
  const namesEmployer = (line: string): boolean =>
    line.length <= LONGEST_NAME && titleLikeness(line) === 0 && employerLikeness(line) > employer;
  return neighbours.some(namesEmployer) ? [part] : best;
}

/** "Enfermera en Hospital San Rafael", "Sygeplejerske i Region Nord": parted only where an employer stands behind. */
function atSmallWord(part: string): readonly string[] {
  const match = /\s(?:en el|en la|en|i|på|à la|à l['’]|au|à|with|in|for)\s?(?=\p{Lu})/u.exec(part);
  if (match === null) return [part];
  const [left, right] = [part.slice(0, match.index), part.slice(match.index + match[0].length)];
  return titleLikeness(left) > 0 && employerLikeness(right) >= 1.5 ? [left, right] : [part];
}

/**
 * The parts of a header line (title, employer), places, dates' leftovers and kinds of employment left out. The lines
 * above and below it help to tell a department from an employer.
 */
export function splitHeader(line: string, neighbours: readonly string[] = []): readonly string[] {
  const parts = line
    .split(STRONG)
    .map(tidy)
    .filter((part) => /\p{L}{2}/u.test(part) && !isPlaceName(part) && !TERMS.test(part))
    .map((part) => tidy(withoutPlace(part)));
  if (parts.length !== 1) return parts;
  const [only = ''] = parts;
  const parted = atComma(only, neighbours);
  const pieces = parted.length > 1 ? parted : atSmallWord(only);
  return pieces
    .map((piece) => tidy(withoutPlace(piece)))
    .filter((piece) => piece !== '' && !isPlaceName(piece));
}
