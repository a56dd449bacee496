import { matchesOf } from '@/utils/text/matches-of';
import { isAscii } from '@/utils/text/is-ascii';

/** A word or mark of a text as the tagger sees it, with its UTF-16 offsets. */
export interface TaggedWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const WORD =
  /<[A-Z]+>|\.?[\p{L}\p{N}\p{M}]+(?:[.'’&_+#-]+[\p{L}\p{N}\p{M}]+)*(?:\+\+|[#+])?|[^\s\p{L}\p{N}\p{M}]/gu;

/** The same for a text of ASCII alone, without the classes of Unicode. */
const ASCII_WORD = /<[A-Z]+>|\.?[A-Za-z\d]+(?:[.'&_+#-]+[A-Za-z\d]+)*(?:\+\+|[#+])?|[^\sA-Za-z\d]/g;

/** The words and marks of a text in order: "Node.js", "full-stack", "C++" and "R&D" stay whole, a slash parts. */
export const splitWords = (text: string): TaggedWord[] => {
  const words: TaggedWord[] = [];
  for (const match of matchesOf(text, isAscii(text) ? ASCII_WORD : WORD))
    words.push({ text: match[0], start: match.index, end: match.index + match[0].length });
  return words;
};
