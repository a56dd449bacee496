import type { SkillLevel } from '@/utils/skills/requirement';

/** A skill I hold or want to hold. */
export interface HeldSkill {
  readonly id: string;
  /** Concept of the vocabulary, or null for a skill of my own naming. */
  readonly conceptId: string | null;
  readonly name: string;
  readonly level: SkillLevel;
  /** One line that proves it; empty when there is none yet. */
  readonly proof: string;
  readonly updatedAt: string;
}
