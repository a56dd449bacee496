import type { MonthOrYear } from './position';
import type { SkillLevel } from '@/utils/skills/requirement';

export type ResumeKind = 'pdf' | 'docx' | 'json-resume' | 'linkedin' | 'text';

export interface Education {
  readonly degree: string;
  readonly institution: string;
  readonly start: MonthOrYear | null;
  readonly end: MonthOrYear | null;
}

export interface Certificate {
  /** Concept of the vocabulary, or null for one it does not know. */
  readonly conceptId: string | null;
  readonly name: string;
  readonly issuer: string;
  readonly date: MonthOrYear | null;
}

export interface SpokenLanguage {
  readonly conceptId: string | null;
  readonly name: string;
  /** How well, in the résumé's own words ("C1", "Muttersprache"); empty where it does not say. */
  readonly fluency: string;
  readonly level: SkillLevel;
}

/** A résumé of mine as I gave it, and what I confirmed of it. Its positions stand in a table of their own. */
export interface Resume {
  readonly id: string;
  /** Name of the file; empty for pasted text. */
  readonly name: string;
  readonly kind: ResumeKind;
  /** The file itself, base64. */
  readonly original: string;
  /** What was read of it, line by line. */
  readonly text: string;
  /** The goal whose direction it is written for; null for all of them. */
  readonly goalId: string | null;
  readonly education: readonly Education[];
  readonly certificates: readonly Certificate[];
  readonly languages: readonly SpokenLanguage[];
  /** ISO instant. */
  readonly addedAt: string;
  readonly updatedAt: string;
}
