import { matchesOf } from '@/utils/text/matches-of';
import { isAscii } from '@/utils/text/is-ascii';
import { foldText } from './fold-text';

/** A word of the text: folded, with its UTF-16 offsets. `&` and `/` are tokens of their own. */
export interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

const TOKEN =
  /(?:(?<![\p{L}\p{N}])\.(?=\p{L}))?[\p{L}\p{M}\p{N}]+(?:\+\+|#|(?<=[\p{L}\p{M}])\+(?![\p{L}\p{N}+]))?|[&/]/gu;
const MARKS = /\p{M}/gu;

const DOT = 46;
const PLUS = 43;
const HASH = 35;
const AMPERSAND = 38;
const SLASH = 47;

const isLetter = (code: number): boolean => code >= 97 && code <= 122;
const isWordPart = (code: number): boolean => isLetter(code) || (code >= 48 && code <= 57);

/** The code at a place, 0 before the text and behind it: asking a string there has the fast code thrown away each time. */
const codeAt = (folded: string, at: number): number =>
  at >= 0 && at < folded.length ? folded.charCodeAt(at) : 0;

/** The plus of a name ("Security+"), not that of "5+ years" or "React+Redux". */
const isNamedPlus = (folded: string, at: number): boolean => {
  const next = codeAt(folded, at + 1);
  return codeAt(folded, at) === PLUS && isLetter(codeAt(folded, at - 1)) && !isWordPart(next);
};

/** What `TOKEN` finds in a folded text of ASCII alone, several times as fast; most texts and names are no more. */
const tokensOfAscii = (folded: string): Token[] => {
  const tokens: Token[] = [];
  const { length } = folded;
  let at = 0;
  while (at < length) {
    const start = at;
    const code = codeAt(folded, at);
    const opens = code === DOT && isLetter(codeAt(folded, at + 1)) && !isWordPart(codeAt(folded, at - 1));
    at += 1;
    if (opens || isWordPart(code)) {
      while (isWordPart(codeAt(folded, at))) at += 1;
      if (codeAt(folded, at) === PLUS && codeAt(folded, at + 1) === PLUS) at += 2;
      else if (codeAt(folded, at) === HASH) at += 1;
      else if (isNamedPlus(folded, at)) at += 1;
    } else if (code !== AMPERSAND && code !== SLASH) continue;
    tokens.push({ word: folded.slice(start, at), start, end: at });
  }
  return tokens;
};

const tokensOf = (text: string): readonly Token[] => {
  const folded = foldText(text);
  if (isAscii(folded)) return tokensOfAscii(folded);
  const tokens: Token[] = [];
  for (const match of matchesOf(folded, TOKEN)) {
    const start = match.index;
    tokens.push({ word: match[0].replace(MARKS, ''), start, end: start + match[0].length });
  }
  return tokens;
};

let lastText = '';
let lastTokens: readonly Token[] = [];

/**
 * The tokens of a text, in order. Keeps what programmers write as one word (C++, C#, .NET, Security+) and what stands between
 * parts that belong together (CI/CD, R&D); hyphens and inner full stops part words ("full-stack", "Node.js").
 */
export const tokenise = (text: string): readonly Token[] => {
  // Vocabulary and pack look at the same sentence, one after the other.
  if (text !== lastText) {
    lastTokens = tokensOf(text);
    lastText = text;
  }
  return lastTokens;
};
