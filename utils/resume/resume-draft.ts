import type { Position } from '@/utils/profile/position';
import type { Certificate, Education, SpokenLanguage } from '@/utils/profile/resume';
import type { SkillLevel } from '@/utils/skills/requirement';

/** A skill a résumé shows, with the line that proves it. */
export interface DraftSkill {
  readonly conceptId: string | null;
  readonly name: string;
  readonly proof: string;
  readonly level: SkillLevel;
}

export type DraftPosition = Omit<Position, 'id' | 'resumeId' | 'updatedAt'>;

/** What was read of a résumé, to be confirmed: nothing of it is kept before. */
export interface ResumeDraft {
  readonly skills: readonly DraftSkill[];
  readonly positions: readonly DraftPosition[];
  readonly education: readonly Education[];
  readonly certificates: readonly Certificate[];
  readonly languages: readonly SpokenLanguage[];
}

/** Whether nothing at all could be read. */
export const isEmptyDraft = (draft: ResumeDraft): boolean =>
  Object.values(draft).every((part: readonly unknown[]) => part.length === 0);
