/** A word or mark of a text as the tagger sees it, with its UTF-16 offsets. */
export interface TaggedWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const WORD =
  /<[A-Z]+>|\.?[\p{L}\p{N}\p{M}]+(?:[.'’&_+#-]+[\p{L}\p{N}\p{M}]+)*(?:\+\+|[#+])?|[^\s\p{L}\p{N}\p{M}]/gu;

/** The same for a text of ASCII alone, in half the time. */
const ASCII_WORD = /<[A-Z]+>|\.?[A-Za-z\d]+(?:[.'&_+#-]+[A-Za-z\d]+)*(?:\+\+|[#+])?|[^\sA-Za-z\d]/g;

// eslint-disable-next-line no-control-regex -- the whole of ASCII is meant
const BEYOND_ASCII = /[^\x00-\x7f]/;

/** The words and marks of a text in order: "Node.js", "full-stack", "C++" and "R&D" stay whole, a slash parts. */
export const splitWords = (text: string): TaggedWord[] => {
  const words: TaggedWord[] = [];
  for (const match of text.matchAll(BEYOND_ASCII.test(text) ? WORD : ASCII_WORD))
    words.push({ text: match[0], start: match.index, end: match.index + match[0].length });
  return words;
};
