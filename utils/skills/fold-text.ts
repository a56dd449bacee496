const LETTERS_WITHOUT_DECOMPOSITION: Readonly<Record<string, string>> = {
  ß: 's',
  æ: 'a',
  ø: 'o',
  œ: 'o',
  đ: 'd',
  ł: 'l',
  '’': "'",
  '\u00a0': ' ',
};

const foldCharacter = (character: string): string => {
  const lower = character.toLowerCase().normalize('NFD').charAt(0);
  return LETTERS_WITHOUT_DECOMPOSITION[lower] ?? lower;
};

const folded = (text: string): string => text.replace(/[^ -~\s]/g, foldCharacter).toLowerCase();

let lastText = '';
let lastFolded = '';

/**
 * The text in lower case without accents, every UTF-16 unit in its old place, so that an offset in the result is an
 * offset in the text ("ß" becomes "s", not "ss").
 */
export const foldText = (text: string): string => {
  // Every reader of a sentence folds it, one after the other.
  if (text !== lastText) {
    lastFolded = folded(text);
    lastText = text;
  }
  return lastFolded;
};
