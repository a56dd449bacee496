/** Words of a pack, each with a number; found by hash without making a string of any of them. */
export interface WordTable {
  readonly size: number;
  /** The number of a word, -1 for a word the pack does not have. */
  readonly idOf: (word: string) => number;
  readonly wordOf: (id: number) => string;
  /** The words' UTF-16 units, one word behind the other. */
  readonly letters: Uint16Array;
  /** Where each word begins in `letters`, one more than there are words. */
  readonly starts: Uint32Array;
}

const hashOf = (word: string): number => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash >>> 0;
};

/** `letters` holds the words' UTF-16 units one behind the other, `lengths` how many each has. */
export const wordTable = (letters: Uint16Array, lengths: Uint8Array): WordTable => {
  const size = lengths.length;
  const starts = new Uint32Array(size + 1);
  for (let id = 0; id < size; id += 1) starts[id + 1] = (starts[id] ?? 0) + (lengths[id] ?? 0);
  let capacity = 16;
  while (capacity < size * 2) capacity *= 2;
  const slots = new Int32Array(capacity).fill(-1);
  for (let id = 0; id < size; id += 1) {
    let hash = 0x811c9dc5;
    const end = starts[id + 1] ?? 0;
    for (let at = starts[id] ?? 0; at < end; at += 1) hash = Math.imul(hash ^ (letters[at] ?? 0), 0x01000193);
    let slot = (hash >>> 0) & (capacity - 1);
    while ((slots[slot] ?? -1) >= 0) slot = (slot + 1) & (capacity - 1);
    slots[slot] = id;
  }
  const equals = (id: number, word: string): boolean => {
    if (lengths[id] !== word.length) return false;
    const start = starts[id] ?? 0;
    for (let at = 0; at < word.length; at += 1) if (letters[start + at] !== word.charCodeAt(at)) return false;
    return true;
  };
  return {
    size,
    letters,
    starts,
    idOf: (word) => {
      let slot = hashOf(word) & (capacity - 1);
      for (let id = slots[slot] ?? -1; id >= 0; id = slots[slot] ?? -1) {
        if (equals(id, word)) return id;
        slot = (slot + 1) & (capacity - 1);
      }
      return -1;
    },
    wordOf: (id) => String.fromCharCode(...letters.subarray(starts[id] ?? 0, starts[id + 1] ?? 0)),
  };
};
