import type { KeepChange, KeepOutcome } from '@/utils/db/keep-outcome';
import type { Refusal } from '@/utils/db/store-fault';

/**
 * What became of a candidate. `actId` undoes it, null when nothing changed. `nothing-here`: the page is neither an ad nor
 * a person's. `incomplete`: an ad without title, a person without name.
 */
export type CandidateOutcome =
  | {
      readonly ok: true;
      readonly kind: 'posting' | 'person';
      readonly id: string;
      readonly change: KeepChange;
      readonly actId: string | null;
    }
  | { readonly ok: false; readonly reason: 'nothing-here' | 'incomplete'; readonly detail?: string }
  | Refusal;

/** The outcome of a repository's command, with what kind of record it was about. */
export function candidateOutcome(kind: 'posting' | 'person', outcome: KeepOutcome): CandidateOutcome {
  return outcome.ok ? { ...outcome, kind } : outcome;
}
