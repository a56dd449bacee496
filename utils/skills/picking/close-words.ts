/** Edits that a mistyped word of a length may have: none in short ones. */
const editsFor = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2);

/** Letters swapped, missing, added or changed between `typed` and the beginning of a word; gives up above `most`. */
const editsToBeginning = (
  typed: string,
  letters: Uint16Array,
  start: number,
  length: number,
  most: number,
): number => {
  const width = Math.min(length, typed.length + most);
  let before2 = new Uint8Array(width + 1);
  let before = Uint8Array.from({ length: width + 1 }, (_, at) => at);
  for (let i = 1; i <= typed.length; i += 1) {
    const row = new Uint8Array(width + 1);
    row[0] = i;
    let least = i;
    for (let j = 1; j <= width; j += 1) {
      const same = typed.charCodeAt(i - 1) === letters[start + j - 1];
      let cost = Math.min((before[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (before[j - 1] ?? 0) + (same ? 0 : 1));
      if (
        i > 1 &&
        j > 1 &&
        typed.charCodeAt(i - 1) === letters[start + j - 2] &&
        typed.charCodeAt(i - 2) === letters[start + j - 1]
      )
        cost = Math.min(cost, (before2[j - 2] ?? 0) + 1);
      row[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return most + 1;
    before2 = before;
    before = row;
  }
  return Math.min(...before);
};

/** Words as letters one behind the other, sorted. */
export interface SortedWords {
  readonly letters: Uint16Array;
  /** Where each word begins, one more than there are words. */
  readonly starts: Uint32Array;
}

/** Numbers of the words that begin with what was typed. */
export const wordsBeginning = (
  { letters, starts }: SortedWords,
  typed: string,
): readonly [number, number] => {
  const compare = (word: number, high: boolean): boolean => {
    const start = starts[word] ?? 0;
    const length = (starts[word + 1] ?? 0) - start;
    for (let at = 0; at < typed.length; at += 1) {
      if (at >= length) return true;
      const gap = (letters[start + at] ?? 0) - typed.charCodeAt(at);
      if (gap !== 0) return gap < 0;
    }
    return high;
  };
  const bound = (high: boolean): number => {
    let low = 0;
    let top = starts.length - 1;
    while (low < top) {
      const middle = (low + top) >>> 1;
      if (compare(middle, high)) low = middle + 1;
      else top = middle;
    }
    return low;
  };
  return [bound(false), bound(true)];
};

/** Numbers of the words whose beginning is what was typed but for a slip of the fingers; the first letter must be right. */
export const wordsNear = (words: SortedWords, typed: string): number[] => {
  const most = editsFor(typed.length);
  if (most === 0) return [];
  const [from, to] = wordsBeginning(words, typed.charAt(0));
  const near: number[] = [];
  for (let word = from; word < to; word += 1) {
    const start = words.starts[word] ?? 0;
    const length = (words.starts[word + 1] ?? 0) - start;
    if (length + most < typed.length) continue;
    if (editsToBeginning(typed, words.letters, start, length, most) <= most) near.push(word);
  }
  return near;
};
