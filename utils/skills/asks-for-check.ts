import { foldText } from './fold-text';

const ASKED =
  /\b(?:undergo|subject to|conditional|contingent|must|requires?|required|conducted|carried out|complet\w{1,5}|pass|passing|sought|applies|apply to|pre-employment|post-offer|prior to|part of)\b/;
const ONLY_LAW = /\b(?:arrest|convictions?|criminal histor\w{1,4}|fair chance|without regard|regardless)\b/;

/**
 * Whether a sentence of the parts that ask nothing (law, offers, how to apply) may yet ask for a check: "offers are
 * subject to a background check". What only says how the law treats records does not.
 */
export const asksForCheck = (statement: string): boolean => {
  const folded = foldText(statement);
  return ASKED.test(folded) && !ONLY_LAW.test(folded);
};
