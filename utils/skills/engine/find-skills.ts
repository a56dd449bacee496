import { employerMask } from '@/utils/skills/employer-name';
import { withFieldsOfDegree } from '@/utils/skills/fields-of-degree';
import { findMentions, type AdContext, type Mention } from '@/utils/skills/find-mentions';
import { numberedNames } from '@/utils/skills/numbered-names';
import { acceptNames, taggedPhrases, type FoundSkill } from './accept-names';
import { installedEngine } from './installed-engine';

/** The tagger has learnt English; elsewhere names alone are taken. */
const TAGGED_LANGUAGE = 'en';

const sure = (mention: Mention, rule: string): FoundSkill => ({ ...mention, trust: 'high', rules: [rule] });

/**
 * What a statement names, left to right, no two over each other: first the hand-written vocabulary with its own rules, then the pack's names
 * and the tagger's phrases beside it, where a pack is installed.
 */
export const findSkills = (text: string, context: AdContext): FoundSkill[] => {
  const mentions = withFieldsOfDegree(text, findMentions(text, context));
  const own = [
    ...mentions.map((mention) => sure(mention, 'vocabulary')),
    ...numberedNames(text, mentions).map((mention) => sure(mention, 'pattern')),
  ].sort((a, b) => a.start - b.start);
  const engine = installedEngine();
  if (engine === null || (context.language !== null && context.language !== TAGGED_LANGUAGE)) return own;
  const reading = engine.read(text);
  const isEmployer = employerMask(context.company ?? null);
  const named = acceptNames(text, reading, own, engine).filter((found) => !isEmployer(text, found));
  const phrases = taggedPhrases(text, reading, [...own, ...named]);
  return [...own, ...named, ...phrases].sort((a, b) => a.start - b.start);
};
