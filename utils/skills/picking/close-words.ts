/** Edits that a mistyped word of a length may have: none in short ones. */
const editsFor = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2);

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

/**
 * Numbers of the words whose beginning is what was typed but for a slip of the fingers: letters swapped, missing, added or
 * changed; the first letter must be right. Words are sorted, so each begins where the table of the one before still holds.
 */
export const wordsNear = (words: SortedWords, typed: string): number[] => {
  const { letters, starts } = words;
  const most = editsFor(typed.length);
  if (most === 0) return [];
  const size = typed.length;
  const width = size + most;
  /** Edits between the first letters of a word (row) and of what was typed (column). */
  const rows = Array.from({ length: width + 1 }, () => new Uint8Array(size + 1));
  rows[0]?.forEach((_, at, row) => (row[at] = at));
  /** The fewest edits of all beginnings of a word up to a row. */
  const fewest = new Uint8Array(width + 1).fill(size);
  const near: number[] = [];
  let filled = 0;
  let before = 0;
  let hopeless = false;

  /** Fills one row; whether any longer beginning can still be near. */
  const fill = (start: number, row: number): boolean => {
    const [now, last, lastButOne] = [rows[row], rows[row - 1], rows[row - 2]];
    if (now === undefined || last === undefined) return false;
    const letter = letters[start + row - 1];
    now[0] = row;
    let least = row;
    for (let at = 1; at <= size; at += 1) {
      const same = typed.charCodeAt(at - 1) === letter;
      let cost = Math.min((last[at] ?? 0) + 1, (now[at - 1] ?? 0) + 1, (last[at - 1] ?? 0) + (same ? 0 : 1));
      const swapped =
        lastButOne !== undefined &&
        at > 1 &&
        typed.charCodeAt(at - 2) === letter &&
        typed.charCodeAt(at - 1) === letters[start + row - 2];
      if (swapped) cost = Math.min(cost, (lastButOne[at - 2] ?? 0) + 1);
      now[at] = cost;
      if (cost < least) least = cost;
    }
    fewest[row] = Math.min(fewest[row - 1] ?? size, now[size] ?? size);
    return least <= most;
  };

  const [from, to] = wordsBeginning(words, typed.charAt(0));
  for (let word = from; word < to; word += 1) {
    const start = starts[word] ?? 0;
    const length = (starts[word + 1] ?? 0) - start;
    let shared = 0;
    while (shared < Math.min(filled, length) && letters[before + shared] === letters[start + shared])
      shared += 1;
    before = start;
    if (!hopeless || shared < filled) {
      hopeless = false;
      filled = shared;
      while (!hopeless && filled < Math.min(length, width)) {
        filled += 1;
        hopeless = !fill(start, filled);
      }
    }
    if (length + most >= size && (fewest[filled] ?? size) <= most) near.push(word);
  }
  return near;
};
