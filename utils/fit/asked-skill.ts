import type { WantedSkill } from '@/utils/goals/direction';
import { conceptByName, implies } from '@/utils/skills/find-concepts';
import type { Requirement } from '@/utils/skills/requirement';
import { tokenise } from '@/utils/skills/tokenise';

const spaced = (text: string): string =>
  ` ${tokenise(text)
    .map((token) => token.word)
    .join(' ')} `;

/** The concept a wanted skill stands for, by its id or one of its names. */
export const wantedConcept = ({ conceptId, name }: WantedSkill): string | null =>
  conceptId ?? conceptByName(name)?.id ?? null;

/**
 * The requirement that asks for a wanted skill: its concept, one that implies it, or, for a skill of one's own naming,
 * a line of the ad with these very words. `null` where the ad does not ask for it.
 */
export const askedSkill = (requirements: readonly Requirement[], wanted: WantedSkill): Requirement | null => {
  const concept = wantedConcept(wanted);
  if (concept === null) {
    const name = spaced(wanted.name);
    return name.trim() === ''
      ? null
      : (requirements.find(({ quote }) => spaced(quote).includes(name)) ?? null);
  }
  const straight = requirements.find(({ conceptId }) => conceptId === concept);
  return (
    straight ??
    requirements.find(({ conceptId }) => conceptId !== null && implies(conceptId, concept)) ??
    null
  );
};
