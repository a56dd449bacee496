import type { CriterionInput } from '@/utils/fit/criterion';
import { defaultDirection } from '@/utils/goals/default-direction';
import type { Direction } from '@/utils/goals/direction';
import type { PostingFacts } from '@/utils/posting/posting';
import type { Profile } from '@/utils/profile/profile';
import type { Requirement } from '@/utils/skills/requirement';
import { aPostingEvidence, aPostingFacts } from './a-posting';

export interface JudgedParts {
  readonly facts?: Partial<PostingFacts>;
  readonly requirements?: readonly Requirement[];
  /** What is wished for; everything that is not named is no wish. */
  readonly direction?: Partial<Direction>;
  readonly profile?: Profile;
}

/** What one criterion looks at: a complete ad that asks for nothing, wishes for nothing, nothing known of me. */
export const judgedInput = ({
  facts,
  requirements = [],
  direction,
  profile,
}: JudgedParts): CriterionInput => {
  const whole = aPostingFacts(facts);
  return {
    facts: whole,
    evidence: aPostingEvidence(whole),
    requirements,
    direction: { ...defaultDirection(), ...direction },
    profile: profile ?? { skills: [] },
  };
};
