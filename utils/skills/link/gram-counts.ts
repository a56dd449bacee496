const WORD = /\.?[\p{L}\p{N}]+(?:\+\+|#)?/gu;
/** Letter groups are told apart by this many numbers. */
export const GRAM_NUMBERS = 1 << 16;

const SMALL =
  /^(?:a|an|and|or|of|in|on|to|for|with|the|as|by|at|from|is|are|be|we|you|your|our|will|have|has|that|this|such)$/;

/** The groups of three to five letters within each word, its beginning and end marked, with how often each stands in the text. */
export const gramCounts = (
  text: string,
  into = new Map<number, number>(),
  weight = 1,
): Map<number, number> => {
  for (const word of text.toLowerCase().match(WORD) ?? []) {
    if (SMALL.test(word)) continue;
    const marked = `^${word}$`;
    for (let start = 0; start + 3 <= marked.length; start += 1) {
      let hash = 0x811c9dc5;
      for (let at = start; at < start + 5 && at < marked.length; at += 1) {
        hash = Math.imul(hash ^ marked.charCodeAt(at), 0x01000193);
        if (at < start + 2) continue;
        const number = (hash ^ (hash >>> 16)) & (GRAM_NUMBERS - 1);
        into.set(number, (into.get(number) ?? 0) + weight);
      }
    }
  }
  return into;
};
