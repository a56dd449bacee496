import { nameBits } from './name-bits';
import { BITS_A_NAME, PLACE_BITS } from './place-names';

let bits: Uint8Array | null = null;

/**
 * Whether a folded text is the name of a city or country of the offline lists, in one of the languages ads are read in. Of ten
 * thousand other texts about one is taken for a name too: the list is a Bloom filter, since whatever goes into a page has
 * to be light.
 */
export function isPlaceName(folded: string): boolean {
  bits ??= Uint8Array.from(atob(PLACE_BITS), (letter) => letter.charCodeAt(0));
  const known = bits;
  return nameBits(folded, known.length * 8, BITS_A_NAME).every(
    (bit) => ((known[bit >> 3] ?? 0) & (1 << (bit & 7))) !== 0,
  );
}
