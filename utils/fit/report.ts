import type { Horizon } from '@/utils/goals/goal';
import type { Requirement, SkillLevel } from '@/utils/skills/requirement';
import type { Weighed } from './weigh-wants';
import type { Sentence } from '@/utils/words/sentence';

export type Verdict =
  'head-for-it' | 'stretch' | 'pays-the-bills' | 'off-course' | 'ruled-out' | 'cannot-tell';
export type Gate = 'pass' | 'open' | 'fail';
export type ReadyBand = 'far' | 'stretch' | 'worth-a-look' | 'strong';

/** What one criterion says of one posting (F1). `utility` is 0..1. */
export type Judgement =
  | {
      readonly state: 'known';
      readonly utility: number;
      readonly because: Sentence;
      readonly quote: string | null;
    }
  | { readonly state: 'unknown'; readonly because: Sentence; readonly ask: Sentence | null }
  | { readonly state: 'not-applicable' }
  | { readonly state: 'failed'; readonly because: Sentence };

/** One criterion in a report. */
export interface JudgedCriterion {
  readonly id: string;
  readonly strength: 'must' | 'want';
  readonly weight: number;
  readonly judgement: Judgement;
}

/** One requirement beside what I hold (F2). `credit` is 1, 0.5 or 0. */
export interface JudgedRequirement {
  readonly requirement: Requirement;
  readonly held: SkillLevel | null;
  readonly proof: string;
  readonly credit: number;
  /** Counts half because I have begun to close it (F2). */
  readonly closing?: boolean;
  /** The held skill that implies this one ("React" for JavaScript). */
  readonly via?: string;
  /** A held skill of the same family ("MySQL" for PostgreSQL): it counts half, and the gap stays. */
  readonly related?: string;
  /**
   * Shown but not counted in R. `own-words`: a line of the ad that names nothing we know; `soft`: a trait no profile
   * can prove. Neither is a gap: the person judges it.
   */
  readonly aside?: 'own-words' | 'soft';
}

/** F2: how ready I am. `score` is null where the ad gave no requirement. */
export interface Ready {
  readonly score: number | null;
  readonly band: ReadyBand | null;
  readonly musts: { readonly met: number; readonly of: number };
  readonly nices: { readonly met: number; readonly of: number };
  readonly requirements: readonly JudgedRequirement[];
}

/** F1: how far a job takes me toward one goal. Shares 0..1; null where nothing can be said. */
export interface Toward {
  readonly goalId: string;
  readonly horizon: Horizon;
  readonly gate: Gate;
  readonly expected: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly coverage: number;
  readonly criteria: readonly JudgedCriterion[];
  /** The same figures for the work and for the employer apart (person-job and person-organisation fit, F1). */
  readonly parts: { readonly work: Weighed; readonly employer: Weighed };
}

/** One line of the explanation, in the fixed order: blocks, unknown, fits, figure, flip. */
export interface ExplanationLine {
  readonly part: 'blocks' | 'unknown' | 'fits' | 'figure' | 'flip';
  readonly say: Sentence;
  readonly quote: string | null;
  /** A question to ask the recruiter, where the line is about something unknown. */
  readonly ask: Sentence | null;
}

/** A judged posting. Derived when looked at, never stored. */
export interface Report {
  readonly verdict: Verdict;
  /** The range straddles the line: said as "leaning". */
  readonly leaning: boolean;
  readonly headline: Sentence;
  /** What the longer goal gets out of it, beside the headline; absent where there is nothing to add. */
  readonly beside?: Sentence;
  readonly ready: Ready;
  /** The goal that decides the headline, then the others. */
  readonly toward: readonly Toward[];
  readonly explanation: readonly ExplanationLine[];
}
