import type { ConceptKind } from './concept';

export type RequirementClass = 'must' | 'nice' | 'mentioned';
/** 0 none, 1 some, 2 working, 3 strong, 4 expert. */
export type SkillLevel = 0 | 1 | 2 | 3 | 4;

/** Something the ad asks for, with the words that say so. */
export interface Requirement {
  /** Concept of the vocabulary, or null for a phrase kept as it stands. */
  readonly conceptId: string | null;
  /** What kind of thing the concept is; left out for a phrase, and in records read before it was kept. */
  readonly kind?: ConceptKind;
  /** Concept's label, or the phrase itself. */
  readonly label: string;
  readonly class: RequirementClass;
  /** Level asked for; 2 unless the ad says otherwise. */
  readonly level: SkillLevel;
  readonly years: number | null;
  /** The ad's own words, as they stand in the description. */
  readonly quote: string;
  /** UTF-16 offsets of the skill in the description. */
  readonly start: number;
  readonly end: number;
  /** Requirements sharing a group are alternatives ("Java or C#"). */
  readonly group: string | null;
}
