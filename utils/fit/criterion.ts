import type { Direction } from '@/utils/goals/direction';
import type { PostingEvidence, PostingFacts, PostingNotes } from '@/utils/posting/posting';
import type { Profile } from '@/utils/profile/profile';
import type { Requirement } from '@/utils/skills/requirement';
import type { Judgement } from './report';

/** What is judged: a kept posting, or one that has only just been read. */
export interface JudgedInput {
  readonly facts: PostingFacts;
  readonly requirements: readonly Requirement[];
  readonly evidence: PostingEvidence;
  readonly notes?: Pick<PostingNotes, 'corrections' | 'answers'>;
}

/** What a criterion may look at; the facts carry the user's corrections already. */
export interface CriterionInput {
  readonly facts: PostingFacts;
  readonly requirements: readonly Requirement[];
  readonly evidence: PostingEvidence;
  readonly direction: Direction;
  readonly profile: Profile;
}

/** One question put to a posting; its id is the name of its file. */
export interface Criterion {
  readonly id: string;
  /** About getting the job, not about wanting it: a gate where it is a must, else never a want of the direction. */
  readonly entry?: true;
  /** What of a direction it looks at: while these stay the same, so does its judgement of a posting by a profile. */
  readonly reads: readonly (keyof Direction)[];
  readonly judge: (input: CriterionInput) => Judgement;
}

export const NOT_APPLICABLE: Judgement = { state: 'not-applicable' };
