/** Rows of the table that the pieces of words share; two pieces may fall on one row. */
export const PIECE_ROWS = 4096;

/** The longest beginning and end of a word that is a piece. */
const LONGEST = 4;

const rowOf = (kind: number, text: string): number => {
  let hash = Math.imul(kind + 0x3779, 0x85ebca6b);
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35);
  return (hash ^ (hash >>> 13)) & (PIECE_ROWS - 1);
};

const shapeOf = (text: string): string =>
  text
    .slice(0, 24)
    .replace(/[a-z]+/g, 'a')
    .replace(/[A-Z]+/g, 'A')
    .replace(/\d+/g, '0');

/** The rows of the pieces a word is made of: first the whole word, then its shape, then its beginnings and ends of two to four letters. */
export const wordPieces = (text: string): number[] => {
  const lower = text.toLowerCase();
  const rows = [rowOf(0, lower), rowOf(1, shapeOf(text))];
  for (let length = 2; length <= LONGEST && length <= lower.length; length += 1)
    rows.push(rowOf(length, lower.slice(0, length)), rowOf(length + LONGEST, lower.slice(-length)));
  return rows;
};
