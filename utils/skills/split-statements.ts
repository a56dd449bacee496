import { matchesOf } from '@/utils/text/matches-of';

/** A stretch of text with its UTF-16 offsets in the whole. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Longer statements are cut at a space: a quote stays readable and every later step stays linear. In characters. */
const STATEMENT_LIMIT = 600;

const SENTENCE_END = /[.!?…]+["”’)\]]*(?=\s)|[;](?=\s)/g;
const ABBREVIATION =
  /(?:^|[\s(])(?:e\.g|i\.e|z\.\s?b|u\.\s?a|d\.\s?h|bzw|ggf|inkl|incl|usw|etc|ca|approx|min|max|mind|vs|no|nr|sr|jr|dr|mr|ms|mrs|st|bijv|o\.a|p\.\s?ex|ej|bl\.\s?a|f\.\s?eks|t\.\s?ex|resp|std|evtl|dipl|ing|z|u|d|b\.?\s?sc|m\.?\s?sc|[A-Z])$/i;

const trimmed = (text: string, start: number, end: number): Span | null => {
  const piece = text.slice(start, end);
  const from = start + piece.length - piece.trimStart().length;
  const to = start + piece.trimEnd().length;
  return to > from ? { start: from, end: to } : null;
};

const cut = (text: string, span: Span): Span[] => {
  const pieces: Span[] = [];
  let start = span.start;
  while (span.end - start > STATEMENT_LIMIT) {
    const space = text.lastIndexOf(' ', start + STATEMENT_LIMIT);
    const end = space > start ? space : start + STATEMENT_LIMIT;
    pieces.push({ start, end });
    start = end;
  }
  pieces.push({ start, end: span.end });
  return pieces.flatMap(({ start: from, end }) => trimmed(text, from, end) ?? []);
};

const isSentenceEnd = (block: string, match: RegExpMatchArray, at: number): boolean => {
  if (match[0] === ';') return true;
  const after = at + match[0].length;
  const next = block
    .slice(after, after + 8)
    .trimStart()
    .charAt(0);
  if (next !== '' && next === next.toLowerCase() && /\p{L}/u.test(next)) return false;
  return match[0] !== '.' || !ABBREVIATION.test(block.slice(Math.max(0, at - 8), at));
};

/** The sentences of `text` between two offsets, trimmed, each no longer than `STATEMENT_LIMIT`. */
export const splitStatements = (text: string, span: Span): Span[] => {
  const block = text.slice(span.start, span.end);
  const sentences: Span[] = [];
  let start = 0;
  for (const match of matchesOf(block, SENTENCE_END)) {
    if (!isSentenceEnd(block, match, match.index)) continue;
    const end = match.index + match[0].length;
    sentences.push({ start, end });
    start = end;
  }
  sentences.push({ start, end: block.length });
  return sentences
    .flatMap((sentence) => trimmed(text, span.start + sentence.start, span.start + sentence.end) ?? [])
    .flatMap((sentence) => cut(text, sentence));
};
