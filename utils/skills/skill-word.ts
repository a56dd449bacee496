import { gapId } from '@/utils/gaps/gap-decision';

/** A skill as it was read in an ad. */
export interface NamedSkill {
  readonly conceptId: string | null;
  readonly name: string;
}

/**
 * What the user says of something that was read in an ad; it outranks vocabulary and pack in every ad. `no-skill`: it
 * asks for nothing. `same-as`: it is this skill of mine. `called`: it is shown under a name of my own.
 */
export interface SkillWord extends NamedSkill {
  /** `skillWordId` of what was read: one word a skill. */
  readonly id: string;
  readonly means: 'no-skill' | 'same-as' | 'called';
  /** The skill it is the same as, or the name it goes by; null where it is none. */
  readonly as: NamedSkill | null;
  /** ISO instant. */
  readonly updatedAt: string;
}

/** What the word for a skill is known by; no record of another table has this id. */
export const skillWordId = (skill: NamedSkill): string => `word:${gapId(skill)}`;
