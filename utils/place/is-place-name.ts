import { PLACE_NAMES } from './place-names';

/** Names by their first letter, made out when one is asked for: most pages need few letters, and the page waits. */
const sections = new Map<string, ReadonlySet<string>>();

/** Whether a folded text is the name of a city or country of the offline lists, in one of the languages ads are read in. */
export function isPlaceName(folded: string): boolean {
  const letter = folded.charAt(0);
  if (letter === '' || isDigit(letter.charCodeAt(0))) return false;
  let names = sections.get(letter);
  if (names === undefined) {
    names = unpacked(sectionOf(letter));
    sections.set(letter, names);
  }
  return names.has(folded);
}

/** The list is sorted, and a name that shares nothing with the one before opens the names of a letter. */
function sectionOf(letter: string): string {
  const from = PLACE_NAMES.indexOf(`0${letter}`);
  if (from < 0) return '';
  const to = PLACE_NAMES.indexOf('0', from + 1);
  return to < 0 ? PLACE_NAMES.slice(from) : PLACE_NAMES.slice(from, to);
}

function unpacked(packed: string): ReadonlySet<string> {
  const found = new Set<string>();
  let before = '';
  let from = 0;
  // By hand: a pattern takes twenty times as long.
  for (let at = 1; at <= packed.length; at += 1) {
    if (at < packed.length && !isDigit(packed.charCodeAt(at))) continue;
    before = before.slice(0, packed.charCodeAt(from) - ZERO) + packed.slice(from + 1, at);
    found.add(before);
    from = at;
  }
  return found;
}

const ZERO = 48;
const isDigit = (code: number): boolean => code >= ZERO && code < ZERO + 10;
