import type { GapDecision } from '@/utils/gaps/gap-decision';
import type { SkillWord } from '@/utils/skills/skill-word';
import type { HeldSkill } from './held-skill';
import type { Me } from './me';

/** What I can do, as far as I have said it. */
export interface Profile {
  readonly skills: readonly HeldSkill[];
  readonly me?: Me;
  /** Decisions about gaps: one being closed counts half once work on it has begun (F2). */
  readonly decisions?: readonly GapDecision[];
  /** What I say of skills that ads name; it outranks the vocabulary. */
  readonly words?: readonly SkillWord[];
}
