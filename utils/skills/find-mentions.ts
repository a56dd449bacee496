import { aliasesFrom, type IndexedAlias } from './aliases-from';
import { ambiguityOf } from './ambiguous-surfaces';
import type { Concept } from './concept';
import { employerMask } from './employer-name';
import type { Surroundings } from './surface-rule';
import { tokenise, type Token } from './tokenise';

/** A concept found in a statement; UTF-16 offsets in the statement. */
export interface Mention {
  readonly concept: Concept;
  readonly start: number;
  readonly end: number;
}

interface Match extends Mention {
  readonly surface: string;
}

const GLUE = /^(?:[\s\-‐‑'*_\\+]{0,3}|\.)$/;
const LIST_GLUE = /^[\s,;/|()*_&+]*(?:(?:and|or|und|oder|et|ou|en|of|y|o|og|och|eller|sowie|bzw)[\s.]+)?$/i;

/** Whether a name's words stand at a token; the first is known to. */
const standsHere = (text: string, tokens: readonly Token[], at: number, { words }: IndexedAlias): boolean => {
  for (let offset = 1; offset < words.length; offset += 1)
    if (tokens[at + offset]?.word !== words[offset]) return false;
  for (let offset = 1; offset < words.length; offset += 1)
    if (!GLUE.test(text.slice(tokens[at + offset - 1]?.end, tokens[at + offset]?.start))) return false;
  return true;
};

type Longest = Match & { readonly length: number };

const firstOf = (
  text: string,
  tokens: readonly Token[],
  at: number,
  aliases: readonly IndexedAlias[],
): Longest | null => {
  const first = tokens[at];
  if (first === undefined) return null;
  for (const alias of aliases) {
    if (!standsHere(text, tokens, at, alias)) continue;
    const { length } = alias.words;
    const end = tokens[at + length - 1]?.end ?? first.end;
    if (alias.exact !== null && text.slice(first.start, end) !== alias.exact) continue;
    return { concept: alias.concept, start: first.start, end, surface: alias.words.join(' '), length };
  }
  return null;
};

const longestAt = (text: string, tokens: readonly Token[], at: number): Longest | null => {
  const aliases = aliasesFrom(tokens[at]?.word ?? '');
  if (aliases === null) return null;
  const two = aliases.bySecond.get(tokens[at + 1]?.word ?? '');
  return (
    (two === undefined ? null : firstOf(text, tokens, at, two)) ?? firstOf(text, tokens, at, aliases.alone)
  );
};

const matchesIn = (text: string): Match[] => {
  const tokens = tokenise(text);
  const matches: Match[] = [];
  for (let at = 0; at < tokens.length;) {
    const match = longestAt(text, tokens, at);
    if (match !== null) matches.push(match);
    at += match?.length ?? 1;
  }
  return matches;
};

const sameList = (text: string, left: Mention | undefined, right: Mention | undefined): boolean =>
  left !== undefined && right !== undefined && LIST_GLUE.test(text.slice(left.end, right.start));

/** What is asked around a statement, for words that are skills in some ads only. */
export interface AdContext {
  readonly title: string;
  readonly language: string | null;
  /** The employer's name: where a skill is named like it, the employer is meant. */
  readonly company?: string | null;
}

/**
 * The concepts a statement names, left to right, the longest name first where names overlap. A word with other
 * meanings ("Go", "Excel", "Lead") counts where its own rule finds reason for it.
 */
export const findMentions = (text: string, context: AdContext): Mention[] => {
  const isEmployer = employerMask(context.company ?? null);
  const matches = matchesIn(text).filter((match) => !isEmployer(text, match));
  const rules = matches.map(({ surface, concept }) => ambiguityOf(surface, concept));
  return matches.filter((match, at) => {
    const rule = rules[at] ?? null;
    if (rule === null) return true;
    const neighbours = [
      sameList(text, matches[at - 1], match) ? matches[at - 1] : undefined,
      sameList(text, match, matches[at + 1]) ? matches[at + 1] : undefined,
    ].flatMap((neighbour) => neighbour ?? []);
    const surroundings: Surroundings = {
      written: text.slice(match.start, match.end),
      before: text.slice(Math.max(0, match.start - 60), match.start),
      after: text.slice(match.end, match.end + 60),
      listed: neighbours.map((neighbour) => neighbour.concept),
      others: matches.filter((_, other) => rules[other] === null).map((other) => other.concept),
      title: context.title,
      language: context.language,
    };
    return rule(surroundings);
  });
};
