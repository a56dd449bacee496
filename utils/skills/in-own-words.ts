import { gapId } from '@/utils/gaps/gap-decision';
import type { Requirement } from './requirement';
import { skillWordId, type SkillWord } from './skill-word';

const said = (requirement: Requirement, word: SkillWord | undefined): Requirement[] => {
  if (word === undefined) return [requirement];
  if (word.means === 'no-skill') return [];
  if (word.as === null) return [requirement];
  const { conceptId, name: label } = word.as;
  if (word.means === 'called') return [{ ...requirement, label }];
  const { kind: _kind, ...rest } = requirement;
  return [{ ...rest, conceptId, label }];
};

/**
 * What an ad asks for as the user sees it: without what they say is no skill, what is the same as a skill of theirs in
 * that skill's place, and under their own names. Quotes and places in the text stay. The very list where no word
 * touches it; a skill asked for twice by that stands once, as the ad first says it.
 */
export const inOwnWords = (
  requirements: readonly Requirement[],
  words: readonly SkillWord[],
): readonly Requirement[] => {
  if (words.length === 0) return requirements;
  const byId = new Map(words.map((word) => [word.id, word]));
  const wordFor = ({ conceptId, label }: Requirement): SkillWord | undefined =>
    byId.get(skillWordId({ conceptId, name: label }));
  if (!requirements.some((one) => wordFor(one) !== undefined)) return requirements;
  const kept = new Map<string, Requirement>();
  for (const requirement of requirements) {
    for (const one of said(requirement, wordFor(requirement))) {
      const id = gapId({ conceptId: one.conceptId, name: one.label });
      const known = kept.get(id);
      if (known === undefined || (known.class !== 'must' && one.class === 'must')) kept.set(id, one);
    }
  }
  return [...kept.values()];
};

/** The word through which a requirement stands as it does, `null` where it stands as it was read. */
export const wordBehind = (requirement: Requirement, words: readonly SkillWord[]): SkillWord | null => {
  const id = gapId({ conceptId: requirement.conceptId, name: requirement.label });
  const isBehind = ({ means, as, conceptId }: SkillWord): boolean =>
    as !== null &&
    (means === 'called'
      ? as.name === requirement.label && conceptId === requirement.conceptId
      : gapId(as) === id);
  return words.find(isBehind) ?? null;
};
