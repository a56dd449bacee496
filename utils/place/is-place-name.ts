import { PLACE_NAMES } from './place-names';

let names: ReadonlySet<string> | null = null;

/** Whether a folded text is the name of a city or country of the offline lists, in one of the languages ads are read in. */
export function isPlaceName(folded: string): boolean {
  names ??= unpacked(PLACE_NAMES);
  return names.has(folded);
}

function unpacked(packed: string): ReadonlySet<string> {
  const found = new Set<string>();
  let before = '';
  let from = 0;
  // By hand: a pattern takes twenty times as long, and the page waits.
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
