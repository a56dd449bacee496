/** A word or mark of a text as the tagger sees it, with its UTF-16 offsets. */
export interface TaggedWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const WORD =
  /<[A-Z]+>|\.?[\p{L}\p{N}\p{M}]+(?:[.'’&_+#-]+[\p{L}\p{N}\p{M}]+)*(?:\+\+|[#+])?|[^\s\p{L}\p{N}\p{M}]/gu;

/** The words and marks of a text in order: "Node.js", "full-stack", "C++" and "R&D" stay whole, a slash parts. */
export const splitWords = (text: string): TaggedWord[] =>
  Array.from(text.matchAll(WORD), ({ 0: found, index }) => ({
    text: found,
    start: index,
    end: index + found.length,
  }));
