import { fold } from '@/utils/text/fold';

/**
 * What the user decided about a skill they lack: close it (an activity, hours, a day), leave it open (a reason) or
 * decide later (a day). Days are ISO days.
 */
export interface GapDecision {
  /** `gapId` of the skill: one decision a skill. */
  readonly id: string;
  readonly conceptId: string | null;
  readonly name: string;
  readonly decision: 'close' | 'leave' | 'later';
  /** Why it is left open; what else there is to say of the others. */
  readonly reason: string;
  /** What closes it, by when, in how many hours. */
  readonly activity: string;
  readonly on: string | null;
  readonly hours: number | null;
  /** Whether work on it has begun: it then counts half in R (F2). */
  readonly started: boolean;
  /** When to look at the decision again. */
  readonly reviewOn: string | null;
  readonly updatedAt: string;
}

/** What one gap is known by: its concept, or its folded name where the vocabulary has none. */
export const gapId = ({
  conceptId,
  name,
}: {
  readonly conceptId: string | null;
  readonly name: string;
}): string => conceptId ?? `own:${fold(name).trim()}`;
