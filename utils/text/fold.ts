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

/**
 * The text for comparing: NFKD, accents dropped, lower case, letters that do not decompose (`ß`, `ø`, `ł` …) spelt in
 * ASCII. "Århus" and "arhus" fold alike. Lengths change: never use offsets of a folded text on the original.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßæøœđðłþı]/g, (letter) => LETTERS[letter] ?? letter);
}
