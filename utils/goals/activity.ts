/**
 * What a step is. Training, personal and professional development are kinds of their own (C11), so that a plan of
 * nothing but applications shows as one.
 */
export type ActivityKind =
  'training' | 'personal' | 'professional' | 'apply' | 'talk' | 'research' | 'practice' | 'hypothesis';

/** What became of a guess that was tested (C13). */
export type Finding = 'supported' | 'rejected';

/** A dated step of a plan (C10). Days are ISO days; `null` and empty texts are what was not said yet. */
export interface Activity {
  readonly id: string;
  readonly goalId: string;
  readonly kind: ActivityKind;
  readonly text: string;
  /** "If <cue> then I <action>". */
  readonly ifThen: string;
  readonly plannedFor: string | null;
  /** ISO instant; `null` while it is not done. */
  readonly doneAt: string | null;
  /** Of a hypothesis that was tested; `null` while it is open, and for every other kind. `doneAt` is its instant. */
  readonly finding: Finding | null;
  readonly minutes: number | null;
  readonly result: string;
  readonly learned: string;
  readonly updatedAt: string;
}
