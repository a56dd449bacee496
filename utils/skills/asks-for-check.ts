import { findMentions, type AdContext } from './find-mentions';
import { foldText } from './fold-text';
import { isCheck } from './hard-requirement';
import { numberedNames } from './numbered-names';

const ASKED =
  /\b(?:undergo|subject to|conditional|contingent|must|requires?|required|conducted|carried out|complet\w{1,5}|pass|passing|sought|applies|apply to|pre-employment|post-offer|prior to|part of)\b/;
const ONLY_LAW = /\b(?:arrest|convictions?|criminal histor\w{1,4}|fair chance|without regard|regardless)\b/;

/**
 * Whether a sentence of the parts that ask nothing (law, offers, how to apply) yet asks for a check: "offers are subject to a background
 * check". What only says how the law treats records does not.
 */
export const asksForCheck = (statement: string, context: AdContext): boolean => {
  const folded = foldText(statement);
  if (!ASKED.test(folded) || ONLY_LAW.test(folded)) return false;
  // Most such sentences name none, and to read one whole takes ten times as long.
  const named = findMentions(statement, context);
  return [...named, ...numberedNames(statement, named)].some(({ concept }) => isCheck(concept.id));
};
