const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  ø: 'o',
  œ: 'oe',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  ı: 'i',
};

/** Only what is not ASCII can fold to something else than its lower case, and long ads hold little of it. */
const BEYOND_ASCII = /[^\0-\u007F]+/gu;

const foldRun = (run: string): string =>
  run
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßæøœđðłþı]/g, (letter) => LETTERS[letter] ?? letter);

/**
 * The text for comparing: NFKD, accents dropped, lower case, letters that do not decompose (`ß`, `ø`, `ł` …) spelt in
 * ASCII. "Århus" and "arhus" fold alike. Lengths change: never use offsets of a folded text on the original.
 */
export function fold(text: string): string {
  return text.replace(BEYOND_ASCII, foldRun).toLowerCase();
}
